import type { Company } from '../company.ts';

export default {
  id: 'xtremepush',
  name: 'Xtremepush',
  parent: null,
  country: 'IE',
  role: 'processor',
  about: 'Messages on site, phone and mail for betting and bank customers, from their behaviour.',
  hosts: {
    'xtremepush.com': 'customer-data',
  },
  privacy: 'https://www.xtremepush.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.xtremepush.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
