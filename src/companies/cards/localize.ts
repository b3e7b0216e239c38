import type { Company } from '../company.ts';

export default {
  id: 'localize',
  name: 'Localize',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Shows websites in other languages.',
  hosts: {
    'localizejs.com': 'utility',
    'localizecdn.com': 'utility',
  },
  privacy: 'https://localizejs.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://localizejs.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
