import type { Company } from '../company.ts';

export default {
  id: 'ispot-tv',
  name: 'iSpot.tv',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Measures TV commercials and links them to visits on advertisers' sites.",
  hosts: {
    'ispot.tv': 'analytics',
    '605.tv': 'analytics',
  },
  privacy: 'https://www.ispot.tv/privacy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.ispot.tv/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
