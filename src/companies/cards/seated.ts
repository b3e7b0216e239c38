import type { Company } from '../company.ts';

export default {
  id: 'seated',
  name: 'Seated',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Tour dates on bands’ pages that collect fans’ contacts.',
  hosts: {
    'seated.com': 'utility',
  },
  privacy: 'https://seated.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://seated.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
