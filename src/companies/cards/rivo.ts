import type { Company } from '../company.ts';

export default {
  id: 'rivo',
  name: 'Rivo',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Points and referrals for Shopify shops.',
  hosts: {
    'rivo.io': 'marketing',
  },
  privacy: 'https://www.rivo.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.rivo.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
