import type { Company } from '../company.ts';

export default {
  id: 'shopstyle',
  name: 'ShopStyle',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Fashion search whose product boxes on blogs earn money from clicks.',
  hosts: {
    'shopstyle.com': 'advertising',
    'shopstyle.it': 'advertising',
    'shopstylecollective.com': 'advertising',
    'shopstyle.co.uk': 'advertising',
  },
  privacy: 'https://www.shopstyle.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.shopstyle.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
