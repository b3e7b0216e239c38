import type { Company } from '../company.ts';

export default {
  id: 'douban',
  name: 'Douban',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese site for reviews of films, books and music.',
  hosts: {
    'douban.com': 'content',
    'doubanio.com': 'content',
  },
  privacy: 'https://www.douban.com/about/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.douban.com/about/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
