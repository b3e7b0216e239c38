import type { Company } from '../company.ts';

export default {
  id: 'aarki',
  name: 'Aarki',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys app ads by auction and designs them.',
  hosts: {
    'aarki.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://aarki.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
