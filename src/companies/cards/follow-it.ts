import type { Company } from '../company.ts';

export default {
  id: 'follow-it',
  name: 'follow.it',
  parent: null,
  country: 'CH',
  role: 'controller',
  about: 'Sends new posts of a blog to its followers by e-mail.',
  hosts: {
    'follow.it': 'marketing',
    'specificfeeds.com': 'marketing',
  },
  privacy: 'https://follow.it/info/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://follow.it/info/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
