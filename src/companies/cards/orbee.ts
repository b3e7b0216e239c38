import type { Company } from '../company.ts';

export default {
  id: 'orbee',
  name: 'Orbee',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Follows car shoppers across dealer sites and aims mails and adverts at them.',
  hosts: {
    'orbee.com': 'customer-data',
  },
  privacy: 'https://www.orbee.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.orbee.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
