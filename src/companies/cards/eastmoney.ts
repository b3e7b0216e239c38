import type { Company } from '../company.ts';

export default {
  id: 'eastmoney',
  name: 'Eastmoney',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese site for share prices and trading.',
  hosts: {
    'eastmoney.com': 'content',
    'dfcfw.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.eastmoney.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
