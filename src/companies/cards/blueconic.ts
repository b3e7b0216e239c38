import type { Company } from '../company.ts';

export default {
  id: 'blueconic',
  name: 'BlueConic',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Keeps a profile of each reader or shopper and uses it to change pages and offers.',
  hosts: {
    'blueconic.net': 'customer-data',
    'blueconic.com': 'customer-data',
    'jebbit.com': 'marketing',
  },
  privacy: 'https://www.blueconic.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.blueconic.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
