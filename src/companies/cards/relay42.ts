import type { Company } from '../company.ts';

export default {
  id: 'relay42',
  name: 'Relay42',
  parent: null,
  country: 'NL',
  role: 'processor',
  about: "Collects customer data from sites and sends it to a company's advertising tools.",
  hosts: {
    'relay42.com': 'customer-data',
    'svtrd.com': 'customer-data',
    'r42tag.com': 'customer-data',
  },
  privacy: 'https://relay42.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://relay42.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
