import type { Company } from '../company.ts';

export default {
  id: 'anylist',
  name: 'AnyList',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Shopping list app with save buttons on recipe pages.',
  hosts: {
    'anylist.com': 'social',
  },
  privacy: 'https://www.anylist.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.anylist.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
