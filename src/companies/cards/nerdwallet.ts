import type { Company } from '../company.ts';

export default {
  id: 'nerdwallet',
  name: 'NerdWallet',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Card and loan comparisons placed on other sites.',
  hosts: {
    'nerdwallet.com': 'advertising',
  },
  privacy: 'https://www.nerdwallet.com/p/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.nerdwallet.com/p/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
