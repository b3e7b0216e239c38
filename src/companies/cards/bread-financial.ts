import type { Company } from '../company.ts';

export default {
  id: 'bread-financial',
  name: 'Bread Financial',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Pay-later messages and store cards in shops.',
  hosts: {
    'getbread.com': 'utility',
    'breadpayments.com': 'utility',
    'breadfinancial.com': 'utility',
    'comenity.net': 'utility',
  },
  privacy: 'https://www.breadfinancial.com/en/privacy.html',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.breadfinancial.com/en/privacy.html', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
