import type { Company } from '../company.ts';

export default {
  id: 'stamped',
  name: 'Stamped',
  parent: null,
  country: 'CA',
  role: 'processor',
  about: 'Product reviews and loyalty points for online shops.',
  hosts: {
    'stamped.io': 'customer-support',
  },
  listed: ['Stamped.io'],
  privacy: 'https://stamped.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://stamped.io/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
