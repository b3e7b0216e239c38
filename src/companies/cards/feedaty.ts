import type { Company } from '../company.ts';

export default {
  id: 'feedaty',
  name: 'Feedaty',
  parent: null,
  country: 'IT',
  role: 'processor',
  about: "Italian collector of buyers' reviews for shops.",
  hosts: {
    'feedaty.com': 'customer-support',
    'zoorate.com': 'customer-support',
  },
  privacy: 'https://www.feedaty.com/en/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.feedaty.com/en/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
