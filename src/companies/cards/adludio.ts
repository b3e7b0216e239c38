import type { Company } from '../company.ts';

export default {
  id: 'adludio',
  name: 'Adludio',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Makes touch-and-play ads for phones.',
  hosts: {
    'adludio.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://adludio.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
