import type { Company } from '../company.ts';

export default {
  id: 'zum',
  name: 'ZUM',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Korean portal with search and news pages.',
  hosts: {
    'zum.com': 'content',
    'zumst.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://zum.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
