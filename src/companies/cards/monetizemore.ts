import type { Company } from '../company.ts';

export default {
  id: 'monetizemore',
  name: 'MonetizeMore',
  parent: null,
  country: 'CA',
  role: 'both',
  about: 'Runs ad auctions and fraud checks for publishers under the name PubGuru.',
  hosts: {
    'm2.ai': 'advertising',
    'monetizemore.com': 'advertising',
    'pubguru.com': 'advertising',
    'pubguru.net': 'advertising',
  },
  listed: ['MonetizeMore'],
  privacy: 'https://www.monetizemore.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.monetizemore.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
