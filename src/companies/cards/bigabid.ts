import type { Company } from '../company.ts';

export default {
  id: 'bigabid',
  name: 'Bigabid',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Buys app ads by auction for installs.',
  hosts: {
    'bigabid.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://bigabid.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
