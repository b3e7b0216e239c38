import type { Company } from '../company.ts';

export default {
  id: 'userengage',
  name: 'User.com',
  parent: null,
  country: 'PL',
  role: 'processor',
  about: 'Polish marketing and chat suite with a timeline of each visitor.',
  hosts: {
    'user.com': 'customer-data',
    'userengage.com': 'customer-data',
    'userengage.io': 'customer-data',
  },
  privacy: 'https://user.com/en/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://user.com/en/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
