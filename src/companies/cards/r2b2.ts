import type { Company } from '../company.ts';

export default {
  id: 'r2b2',
  name: 'R2B2',
  parent: null,
  country: 'CZ',
  role: 'controller',
  about: 'Runs ad auctions for Czech and Slovak publishers.',
  hosts: {
    'r2b2.cz': 'advertising',
    'r2b2.io': 'advertising',
  },
  privacy: 'https://www.r2b2.io/en/gdpr/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.r2b2.io/en/gdpr/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
