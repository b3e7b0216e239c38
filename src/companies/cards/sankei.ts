import type { Company } from '../company.ts';

export default {
  id: 'sankei',
  name: 'Sankei Shimbun',
  parent: 'Fuji Media Holdings',
  country: 'JP',
  role: 'controller',
  about: 'Japanese newspaper; its own pages and pictures.',
  hosts: {
    'sankei.com': 'content',
    'sankei.jp': 'content',
    'sankeibiz.jp': 'content',
    'zakzak.co.jp': 'content',
  },
  privacy: 'https://www.sankei.com/policy/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sankei.com/policy/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
