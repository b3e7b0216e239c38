import type { Company } from '../company.ts';

export default {
  id: 'feed-ad',
  name: 'FeedAd',
  parent: null,
  country: 'DE',
  role: 'both',
  about: 'Plays video ads in the flow of pages.',
  hosts: {
    'feedad.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://feedad.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/feedadBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
