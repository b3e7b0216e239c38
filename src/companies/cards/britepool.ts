import type { Company } from '../company.ts';

export default {
  id: 'britepool',
  name: 'BritePool',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Turned e-mail addresses into ad IDs for publishers.',
  hosts: {
    'britepool.com': 'identity',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://britepool.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
