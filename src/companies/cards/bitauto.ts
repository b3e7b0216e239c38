import type { Company } from '../company.ts';

export default {
  id: 'bitauto',
  name: 'Yiche',
  parent: 'Tencent',
  country: 'CN',
  role: 'controller',
  about: 'Chinese car portal with prices, dealers and advertising.',
  hosts: {
    'yiche.com': 'content',
    'bitauto.com': 'content',
    'bitautoimg.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yiche.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
