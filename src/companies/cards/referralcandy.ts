import type { Company } from '../company.ts';

export default {
  id: 'referralcandy',
  name: 'ReferralCandy',
  parent: null,
  country: 'SG',
  role: 'processor',
  about: 'Rewards customers who bring friends to a shop and tracks the invited friends.',
  hosts: {
    'referralcandy.com': 'advertising',
  },
  privacy: 'https://www.referralcandy.com/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.referralcandy.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
