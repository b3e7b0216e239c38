import type { Company } from '../company.ts';

export default {
  id: 'worldpay',
  name: 'Worldpay',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Takes card payments in the shops of other companies.',
  hosts: {
    'worldpay.com': 'utility',
  },
  listed: ['Worldpay'],
  privacy: 'https://www.worldpay.com/en/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.worldpay.com/en/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
