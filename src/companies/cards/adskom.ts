import type { Company } from '../company.ts';

export default {
  id: 'adskom',
  name: 'Adskom',
  parent: null,
  country: 'ID',
  role: 'both',
  about: 'Sells ads by auction in Indonesia.',
  hosts: {
    'adskom.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adskom.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
