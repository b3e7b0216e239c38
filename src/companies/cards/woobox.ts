import type { Company } from '../company.ts';

export default {
  id: 'woobox',
  name: 'Woobox',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Contests and coupons that collect leads on brands’ pages.',
  hosts: {
    'woobox.com': 'marketing',
  },
  privacy: 'https://woobox.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://woobox.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
