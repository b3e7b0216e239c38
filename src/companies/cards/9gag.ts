import type { Company } from '../company.ts';

export default {
  id: '9gag',
  name: '9GAG',
  parent: null,
  country: 'HK',
  role: 'controller',
  about: 'Shows jokes and funny pictures that its members send in, with ads between them.',
  hosts: {
    '9gag.com': 'content',
    '9cache.com': 'content',
  },
  privacy: 'https://9gag.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://9gag.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
