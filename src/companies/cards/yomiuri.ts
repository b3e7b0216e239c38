import type { Company } from '../company.ts';

export default {
  id: 'yomiuri',
  name: 'Yomiuri Shimbun',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese newspaper; its own pages and pictures.',
  hosts: {
    'yomiuri.co.jp': 'content',
    'the-japan-news.com': 'content',
  },
  privacy: 'https://www.yomiuri.co.jp/policy/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yomiuri.co.jp/policy/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
