import type { Company } from '../company.ts';

export default {
  id: 'trafficforce',
  name: 'Traffic Force',
  parent: null,
  country: 'CZ',
  role: 'both',
  about: 'Auctions banner and video ads of adult sites.',
  hosts: {
    'trafficforce.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [{ url: 'https://trafficforce.com/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
