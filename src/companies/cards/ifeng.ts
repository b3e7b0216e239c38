import type { Company } from '../company.ts';

export default {
  id: 'ifeng',
  name: 'Phoenix New Media',
  parent: null,
  country: 'CN',
  role: 'controller',
  about: 'Chinese news portal of Phoenix television.',
  hosts: {
    'ifeng.com': 'content',
    'ifengimg.com': 'content',
    'ifengcdn.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ifeng.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
