import type { Company } from '../company.ts';

export default {
  id: 'shopgate',
  name: 'Shopgate',
  parent: null,
  country: 'DE',
  role: 'processor',
  about: 'Turns web shops into phone apps with push messages.',
  hosts: {
    'shopgate.com': 'hosting',
  },
  listed: ['Shopgate'],
  privacy: 'https://www.shopgate.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shopgate.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
