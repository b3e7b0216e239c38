import type { Company } from '../company.ts';

export default {
  id: 'conceptx',
  name: 'Concept X',
  parent: null,
  country: 'DK',
  role: 'both',
  about: 'Runs ad auctions for Danish publishers.',
  hosts: {
    'cncpt.dk': 'advertising',
    'cncptx.com': 'advertising',
  },
  privacy: 'https://cncptx.com/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://cncptx.com/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/conceptxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
