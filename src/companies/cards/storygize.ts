import type { Company } from '../company.ts';

export default {
  id: 'storygize',
  name: 'Storygize',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places ads that look like articles on many sites.',
  hosts: {
    'storygize.net': 'advertising',
    'storygize.com': 'advertising',
  },
  listed: ['Storygize'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://storygize.net/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
