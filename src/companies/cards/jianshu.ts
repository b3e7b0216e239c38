import type { Company } from '../company.ts';

export default {
  id: 'jianshu',
  name: 'Jianshu',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese site on which people publish texts.',
  hosts: {
    'jianshu.com': 'content',
    'jianshu.io': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.jianshu.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
