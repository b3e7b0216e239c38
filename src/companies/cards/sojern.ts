import type { Company } from '../company.ts';

export default {
  id: 'sojern',
  name: 'Sojern',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Tracks travel searches and bookings to show people ads for trips and hotels.',
  hosts: {
    'sojern.com': 'advertising',
  },
  listed: ['Sojern'],
  privacy: 'https://www.sojern.com/privacy/product-privacy-policy',
  optOut: null,
  contact: { mail: 'sojernprivacy@sojern.com' },
  sources: [{ url: 'https://www.sojern.com/privacy/product-privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
