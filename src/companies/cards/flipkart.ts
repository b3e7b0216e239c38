import type { Company } from '../company.ts';

export default {
  id: 'flipkart',
  name: 'Flipkart',
  parent: 'Walmart',
  country: 'IN',
  role: 'controller',
  about: 'Indian online shop with the fashion shop Myntra.',
  hosts: {
    'flipkart.com': 'content',
    'flipkart.net': 'content',
    'flixcart.com': 'content',
    'myntra.com': 'content',
    'myntassets.com': 'content',
    'cleartrip.com': 'content',
  },
  privacy: 'https://www.flipkart.com/pages/privacypolicy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.flipkart.com/pages/privacypolicy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
