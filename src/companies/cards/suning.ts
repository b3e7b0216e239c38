import type { Company } from '../company.ts';

export default {
  id: 'suning',
  name: 'Suning',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese web shop for electronics.',
  hosts: {
    'suning.com': 'content',
    'suning.cn': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.suning.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
