import type { Company } from '../company.ts';

export default {
  id: 'extend',
  name: 'Extend',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Offers extra warranties in web shops.',
  hosts: {
    'helloextend.com': 'utility',
    'extend.com': 'utility',
  },
  privacy: 'https://www.extend.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.extend.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
