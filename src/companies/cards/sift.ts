import type { Company } from '../company.ts';

export default {
  id: 'sift',
  name: 'Sift',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Watches shoppers' behaviour and devices to score how likely each is a cheat.",
  hosts: {
    'sift.com': 'fingerprinting',
    'siftscience.com': 'fingerprinting',
    'hexagon-analytics.com': 'fingerprinting',
  },
  listed: ['Sift Science'],
  privacy: 'https://sift.com/service-privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://sift.com/service-privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
