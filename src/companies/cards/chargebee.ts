import type { Company } from '../company.ts';

export default {
  id: 'chargebee',
  name: 'Chargebee',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Bills subscriptions for other companies.',
  hosts: {
    'chargebee.com': 'utility',
    'chargebeestatic.com': 'utility',
  },
  privacy: 'https://www.chargebee.com/privacy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.chargebee.com/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
