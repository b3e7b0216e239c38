import type { Company } from '../company.ts';

export default {
  id: 'public-good',
  name: 'Public Good',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Links news articles to charities and sponsors.',
  hosts: {
    'publicgood.com': 'advertising',
    'pgs.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://publicgood.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/publicGoodBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
