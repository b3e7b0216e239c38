import type { Company } from '../company.ts';

export default {
  id: 'xinhua',
  name: 'Xinhua',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'News agency of the Chinese state.',
  hosts: {
    'news.cn': 'content',
    'xinhuanet.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.news.cn/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
