import type { Company } from '../company.ts';

export default {
  id: 'time',
  name: 'Time',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'News magazine; these are its own pages and pictures.',
  hosts: {
    'time.com': 'content',
    'ti.me': 'content',
  },
  privacy: 'https://time.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://time.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
