import type { Company } from '../company.ts';

export default {
  id: 'people-cn',
  name: "People's Daily Online",
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Online edition of the Chinese state newspaper.',
  hosts: {
    'people.com.cn': 'content',
    'people.cn': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.people.com.cn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
