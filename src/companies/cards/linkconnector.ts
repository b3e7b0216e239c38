import type { Company } from '../company.ts';

export default {
  id: 'linkconnector',
  name: 'LinkConnector',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Affiliate network that records which site led to a purchase.',
  hosts: {
    'linkconnector.com': 'advertising',
  },
  privacy: 'https://www.linkconnector.com/privacy.htm',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.linkconnector.com/privacy.htm', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
