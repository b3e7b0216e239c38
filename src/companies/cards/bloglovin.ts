import type { Company } from '../company.ts';

export default {
  id: 'bloglovin',
  name: 'Bloglovin',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Follow buttons and reading lists for fashion and lifestyle blogs.',
  hosts: {
    'bloglovin.com': 'social',
  },
  privacy: 'https://www.bloglovin.com/tos',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.bloglovin.com/tos', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
