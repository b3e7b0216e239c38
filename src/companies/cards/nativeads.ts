import type { Company } from '../company.ts';

export default {
  id: 'nativeads',
  name: 'Native Ads',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places ads that look like articles.',
  hosts: {
    'nativeads.com': 'advertising',
  },
  listed: ['Native Ads'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://nativeads.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
