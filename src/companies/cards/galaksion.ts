import type { Company } from '../company.ts';

export default {
  id: 'galaksion',
  name: 'Galaksion',
  parent: null,
  country: 'PL',
  role: 'both',
  about: 'Sells pop-under and push ads on small websites.',
  hosts: {
    'galaksion.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://galaksion.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
