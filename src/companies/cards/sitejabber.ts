import type { Company } from '../company.ts';

export default {
  id: 'sitejabber',
  name: 'Sitejabber',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Site where people rate businesses, with badges for those businesses' pages.",
  hosts: {
    'sitejabber.com': 'customer-support',
  },
  privacy: 'https://www.sitejabber.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.sitejabber.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
