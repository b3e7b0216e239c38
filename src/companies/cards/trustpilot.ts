import type { Company } from '../company.ts';

export default {
  id: 'trustpilot',
  name: 'Trustpilot',
  parent: null,
  country: 'DK',
  role: 'both',
  about: "Collects people's reviews of shops and shows the stars on those shops' pages.",
  hosts: {
    'trustpilot.com': 'customer-support',
    'trustpilot.net': 'customer-support',
  },
  listed: ['Trust Pilot'],
  privacy: 'https://legal.trustpilot.com/for-everyone/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://legal.trustpilot.com/for-everyone/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
