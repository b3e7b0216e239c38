import type { Company } from '../company.ts';

export default {
  id: 'cdiscount',
  name: 'Cdiscount',
  parent: 'Casino Group',
  country: 'FR',
  role: 'controller',
  about: 'French online shop with its own advertising business.',
  hosts: {
    'cdiscount.com': 'content',
    'cdiscountpro.com': 'content',
    'cdscdn.com': 'content',
    'cdiscount-advertising.com': 'advertising',
    'octopia.com': 'content',
  },
  privacy: 'https://www.cdiscount.com/le-sport/cookies/donnees-personnelles.html',
  optOut: null,
  contact: null,
  sources: [
    {
      url: 'https://www.cdiscount.com/le-sport/cookies/donnees-personnelles.html',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Company;
