import type { Company } from '../company.ts';

export default {
  id: 'uptrends',
  name: 'Uptrends',
  parent: 'ITRS',
  country: 'NL',
  role: 'processor',
  about: 'Checks whether sites are up and measures how fast they load for real visitors.',
  hosts: {
    'uptrends.com': 'analytics',
  },
  privacy: 'https://www.uptrends.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.uptrends.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
