import type { Company } from '../company.ts';

export default {
  id: 'clarip',
  name: 'Clarip',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Privacy and consent windows for large US companies.',
  hosts: {
    'clarip.com': 'consent',
  },
  privacy: 'https://www.clarip.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.clarip.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
