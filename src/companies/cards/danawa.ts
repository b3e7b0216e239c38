import type { Company } from '../company.ts';

export default {
  id: 'danawa',
  name: 'Danawa',
  parent: null,
  country: 'KR',
  role: 'controller',
  about: 'Korean price comparison for electronics and more.',
  hosts: {
    'danawa.com': 'content',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.danawa.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
