import type { Company } from '../company.ts';

export default {
  id: 'ximalaya',
  name: 'Ximalaya',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese service for talks and podcasts whose player is embedded in other pages.',
  hosts: {
    'ximalaya.com': 'content',
    'xmcdn.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ximalaya.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
