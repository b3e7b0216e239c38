import type { Company } from '../company.ts';

export default {
  id: 'ipqualityscore',
  name: 'IPQualityScore',
  parent: null,
  country: 'US',
  role: 'processor',
  about: "Rates visitors' addresses, e-mails and devices for fraud.",
  hosts: {
    'ipqualityscore.com': 'fingerprinting',
    'ipqscdn.com': 'fingerprinting',
  },
  privacy: 'https://www.ipqualityscore.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ipqualityscore.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
