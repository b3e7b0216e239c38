import type { Company } from '../company.ts';

export default {
  id: 'trustradius',
  name: 'TrustRadius',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Business software reviews; sells vendors hints about who is reading.',
  hosts: {
    'trustradius.com': 'customer-support',
  },
  privacy: 'https://www.trustradius.com/legal/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.trustradius.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
