import type { Company } from '../company.ts';

export default {
  id: 'intent',
  name: 'Intent Media',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Decided which travel-site visitors saw rivals' ads; its hosts remain in older pages.",
  hosts: {
    'intentmedia.net': 'advertising',
    'intent.com': 'advertising',
  },
  listed: ['Intent Media'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://intent.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
