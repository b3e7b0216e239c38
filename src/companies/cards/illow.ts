import type { Company } from '../company.ts';

export default {
  id: 'illow',
  name: 'illow',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Cookie banner for small sites, made in Argentina.',
  hosts: {
    'illow.io': 'consent',
  },
  privacy: 'https://illow.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://illow.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
