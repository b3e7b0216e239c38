import type { Company } from '../company.ts';

export default {
  id: 'hotmob',
  name: 'Hotmob',
  parent: null,
  country: 'HK',
  role: 'controller',
  about: 'Hong Kong seller of phone advertising.',
  hosts: {
    'hot-mob.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hot-mob.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
