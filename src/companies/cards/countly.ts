import type { Company } from '../company.ts';

export default {
  id: 'countly',
  name: 'Countly',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Counts what users do in apps and sites, on the maker’s own servers or this company’s.',
  hosts: {
    'count.ly': 'analytics',
    'countly.com': 'analytics',
  },
  privacy: 'https://countly.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://countly.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
