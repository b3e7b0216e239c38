import type { Company } from '../company.ts';

export default {
  id: 'mainichi',
  name: 'Mainichi Shimbun',
  parent: null,
  country: 'JP',
  role: 'controller',
  about: 'Japanese newspaper; its own pages and pictures.',
  hosts: {
    'mainichi.jp': 'content',
    'mainichi.co.jp': 'content',
  },
  privacy: 'https://mainichi.jp/info/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mainichi.jp/info/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
