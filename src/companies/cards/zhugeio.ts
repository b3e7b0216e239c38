import type { Company } from '../company.ts';

export default {
  id: 'zhugeio',
  name: 'Zhuge IO',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Records what users of Chinese sites and apps do.',
  hosts: {
    'zhugeio.com': 'analytics',
    'zhuge.io': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zhugeio.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
