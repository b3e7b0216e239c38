import type { Company } from '../company.ts';

export default {
  id: 'yy',
  name: 'YY',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese live video and game service.',
  hosts: {
    'yy.com': 'video',
    'yystatic.com': 'video',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.yy.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
