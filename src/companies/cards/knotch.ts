import type { Company } from '../company.ts';

export default {
  id: 'knotch',
  name: 'Knotch',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Asks readers what they think of a company’s articles and measures what they do after.',
  hosts: {
    'knotch-cdn.com': 'analytics',
    'knotch.it': 'analytics',
    'knotch.com': 'analytics',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://knotch.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
