import type { Company } from '../company.ts';

export default {
  id: 'afterpay',
  name: 'Afterpay',
  parent: 'Block',
  country: 'AU',
  role: 'controller',
  about: 'Pay-later messages and checkout in shops, called Clearpay in Britain.',
  hosts: {
    'afterpay.com': 'utility',
    'clearpay.co.uk': 'utility',
    'clearpay.com': 'utility',
    'secure-afterpay.com.au': 'utility',
  },
  listed: ['Afterpay'],
  privacy: 'https://www.afterpay.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.afterpay.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
