import type { Company } from '../company.ts';

export default {
  id: 'chitika',
  name: 'Chitika',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Placed ads by search words on small websites until 2019.',
  hosts: {
    'chitika.net': 'advertising',
    'chitika.com': 'advertising',
  },
  listed: ['Chitika'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://chitika.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
