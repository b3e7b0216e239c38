import type { Company } from '../company.ts';

export default {
  id: 'govmetric',
  name: 'GovMetric',
  parent: null,
  country: 'GB',
  role: 'processor',
  about: "Smiley feedback on British councils' pages.",
  hosts: {
    'govmetric.com': 'customer-support',
  },
  listed: ['GovMetric'],
  privacy: 'https://www.govmetric.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.govmetric.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
