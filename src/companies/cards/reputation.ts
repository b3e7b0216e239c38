import type { Company } from '../company.ts';

export default {
  id: 'reputation',
  name: 'Reputation',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Gathers reviews and surveys for car dealers, hospitals and chains.',
  hosts: {
    'reputation.com': 'customer-support',
  },
  privacy: 'https://reputation.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://reputation.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
