import type { Company } from '../company.ts';

export default {
  id: 'kadam',
  name: 'Kadam',
  parent: null,
  country: 'LV',
  role: 'both',
  about: 'Sells pop-up, push and teaser ads.',
  hosts: {
    'kadam.net': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://kadam.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
