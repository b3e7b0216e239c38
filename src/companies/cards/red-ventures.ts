import type { Company } from '../company.ts';

export default {
  id: 'red-ventures',
  name: 'Red Ventures',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Owns Bankrate, The Points Guy and Lonely Planet and follows visitors to sell them cards and contracts.',
  hosts: {
    'redventures.com': 'content',
    'redventures.io': 'content',
    'cohesionapps.com': 'analytics',
    'rvapps.io': 'analytics',
    'bankrate.com': 'content',
    'brimg.net': 'content',
    'thepointsguy.com': 'content',
    'lonelyplanet.com': 'content',
    'creditcards.com': 'content',
    'allconnect.com': 'content',
  },
  listed: ['Bankrate'],
  privacy: 'https://www.redventures.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.redventures.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
