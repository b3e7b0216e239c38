import type { Company } from '../company.ts';

export default {
  id: 'radancy',
  name: 'Radancy',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Runs career pages for firms and measures which job ads brought applicants.',
  hosts: {
    'radancy.com': 'analytics',
    'radancy.net': 'analytics',
    'talentbrew.com': 'analytics',
  },
  privacy: 'https://www.radancy.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.radancy.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
