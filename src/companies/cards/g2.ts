import type { Company } from '../company.ts';

export default {
  id: 'g2',
  name: 'G2',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Software reviews; tells vendors which companies looked at their product.',
  hosts: {
    'g2.com': 'customer-support',
    'g2crowd.com': 'customer-support',
    'capterra.com': 'customer-support',
    'getapp.com': 'customer-support',
    'softwareadvice.com': 'customer-support',
  },
  listed: ['G2'],
  privacy: 'https://legal.g2.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://legal.g2.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://raw.githubusercontent.com/api-evangelist/capterra/refs/heads/main/lifecycle/capterra-lifecycle.yml',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
