import type { Company } from '../company.ts';

export default {
  id: 'monetate',
  name: 'Monetate',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Changes shop pages for each visitor and picks products to suggest; includes Certona.',
  hosts: {
    'monetate.net': 'personalization',
    'monetate.com': 'personalization',
    'certona.net': 'recommendation',
    'certona.com': 'recommendation',
    'baynote.net': 'recommendation',
    'res-x.com': 'recommendation',
  },
  listed: ['Monetate', 'Certona', 'Baynote', 'Resonance Insights'],
  privacy: 'https://monetate.com/platform-privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://monetate.com/platform-privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
