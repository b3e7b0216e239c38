import type { Company } from '../company.ts';

export default {
  id: 'tenjin',
  name: 'Tenjin',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Tells app makers which ad brought an install.',
  hosts: {
    'tenjin.com': 'analytics',
    'tenjin.io': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://tenjin.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
