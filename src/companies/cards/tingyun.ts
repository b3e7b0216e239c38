import type { Company } from '../company.ts';

export default {
  id: 'tingyun',
  name: 'Tingyun',
  parent: null,
  country: 'CN',
  role: 'processor',
  about: 'Measures page speed and errors in visitors’ browsers for Chinese firms.',
  hosts: {
    'tingyun.com': 'analytics',
    'networkbench.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.tingyun.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
