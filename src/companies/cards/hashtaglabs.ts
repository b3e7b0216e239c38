import type { Company } from '../company.ts';

export default {
  id: 'hashtaglabs',
  name: 'HashtagLabs',
  parent: null,
  country: 'US',
  role: 'processor',
  about: 'Operates header auctions for news and entertainment publishers.',
  hosts: {
    'htlbid.com': 'advertising',
    'hashtag-labs.com': 'advertising',
  },
  privacy: 'https://www.hashtag-labs.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [{ url: 'https://www.hashtag-labs.com/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Company;
