import type { Company } from '../company.ts';

export default {
  id: 'genius-monkey',
  name: 'Genius Monkey',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys local ads by auction and counts visits to the advertiser.',
  hosts: {
    'geniusmonkey.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://geniusmonkey.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
