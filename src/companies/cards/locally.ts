import type { Company } from '../company.ts';

export default {
  id: 'locally',
  name: 'Locally',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Store finders and stock checks on outdoor brands’ sites.',
  hosts: {
    'locally.com': 'utility',
  },
  privacy: 'https://www.locally.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.locally.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
