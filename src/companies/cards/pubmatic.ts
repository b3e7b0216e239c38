import type { Company } from '../company.ts';

export default {
  id: 'pubmatic',
  name: 'PubMatic',
  parent: null,
  country: 'US',
  role: 'controller',
  about: 'Runs an auction in which advertisers bid for ad space, and swaps browser IDs with the bidders.',
  hosts: {
    'pubmatic.com': 'advertising',
  },
  listed: ['Pubmatic'],
  privacy: 'https://pubmatic.com/legal/privacy-policy/',
  optOut: 'https://pubmatic.com/legal/opt-out/',
  contact: { mail: 'privacy@pubmatic.com' },
  sources: [
    { url: 'https://pubmatic.com/legal/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://pubmatic.com/legal/website-cookie-policy/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
