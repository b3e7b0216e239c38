import type { Company } from '../company.ts';

export default {
  id: 'salesmanago',
  name: 'SALESmanago',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: "Records what known visitors do on a shop's pages and sends them messages.",
  hosts: {
    'salesmanago.com': 'customer-data',
    'salesmanago.pl': 'customer-data',
    'salesmanago.es': 'customer-data',
  },
  privacy: 'https://www.salesmanago.com/info/privacy_policy.htm',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.salesmanago.com/info/privacy_policy.htm', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
