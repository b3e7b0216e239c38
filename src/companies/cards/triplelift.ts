import type { Company } from '../company.ts';

export default {
  id: 'triplelift',
  name: 'TripleLift',
  parent: 'Vista Equity Partners',
  country: 'US',
  role: 'controller',
  about: 'Sells ads that look like the page around them by auction, and sorts readers with its tool 1plusX.',
  hosts: {
    '3lift.com': 'advertising',
    'triplelift.com': 'advertising',
    '1plusx.com': 'customer-data',
    'opecloud.com': 'customer-data',
  },
  listed: ['TripleLift'],
  privacy: 'https://triplelift.com/privacy/',
  optOut: 'https://triplelift.com/user-rights-policy-and-opt-out/',
  contact: { mail: 'platformprivacy@triplelift.com' },
  sources: [
    { url: 'https://triplelift.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://triplelift.com/press/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
