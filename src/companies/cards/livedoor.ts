import type { Company } from '../company.ts';

export default {
  id: 'livedoor',
  name: 'livedoor',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese portal and blog host with advertising.',
  hosts: {
    'livedoor.com': 'content',
    'livedoor.jp': 'content',
    'livedoor.net': 'content',
    'livedoor.co.jp': 'content',
    'blogimg.jp': 'content',
    'blog.jp': 'hosting',
    'livedoor.biz': 'hosting',
  },
  privacy: 'https://livedoor.co.jp/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://livedoor.co.jp/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
