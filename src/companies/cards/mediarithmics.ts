import type { Company } from '../company.ts';

export default {
  id: 'mediarithmics',
  name: 'mediarithmics',
  parent: null,
  country: 'FR',
  role: 'processor',
  about: "Stores profiles of publishers' and shops' visitors for ads and messages.",
  hosts: {
    'mediarithmics.com': 'customer-data',
    'mediarithmics.io': 'customer-data',
  },
  listed: ['mediarithmics'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://mediarithmics.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
