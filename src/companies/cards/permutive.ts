import type { Company } from '../company.ts';

export default {
  id: 'permutive',
  name: 'Permutive',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: 'Sorts readers of news pages into interest groups, in their own browser, for the ads sold there.',
  hosts: {
    'permutive.com': 'customer-data',
    'permutive.app': 'customer-data',
    'prmutv.co': 'customer-data',
  },
  listed: ['Permutive'],
  privacy: 'https://permutive.com/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://permutive.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://developer.permutive.com/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
