import type { Company } from '../company.ts';

export default {
  id: '58com',
  name: '58.com',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese classified advertising site.',
  hosts: {
    '58.com': 'content',
    '58cdn.com.cn': 'content',
    'anjuke.com': 'content',
    'ganji.com': 'content',
    'ajkimg.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.58.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
