import type { Company } from '../company.ts';

export default {
  id: 'gravito',
  name: 'Gravito',
  parent: null,
  country: 'FI',
  role: 'processor',
  about: 'Finnish consent window and first-party ID for Nordic publishers.',
  hosts: {
    'gravito.net': 'consent',
  },
  listed: ['Gravito CMP'],
  privacy: 'https://www.gravito.net/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.gravito.net/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
