import type { Company } from '../company.ts';

export default {
  id: 'firstimpression-io',
  name: 'FirstImpression.io',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Adds extra ad formats to publishers’ pages without their developers.',
  hosts: {
    'firstimpression.io': 'advertising',
  },
  listed: ['FirstImpression'],
  privacy: 'https://www.firstimpression.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.firstimpression.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
