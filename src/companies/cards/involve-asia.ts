import type { Company } from '../company.ts';

export default {
  id: 'involve-asia',
  name: 'Involve Asia',
  parent: null,
  country: 'MY',
  role: 'both',
  about: 'Affiliate network in Southeast Asia that tracks purchases from blog links.',
  hosts: {
    'involve.asia': 'advertising',
    'invol.co': 'advertising',
    'invl.io': 'advertising',
  },
  privacy: 'https://involve.asia/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://involve.asia/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
