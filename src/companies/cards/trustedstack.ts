import type { Company } from '../company.ts';

export default {
  id: 'trustedstack',
  name: 'TrustedStack',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Auctions ad space of publishers to advertisers.',
  hosts: {
    'trustedstack.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://trustedstack.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/medianetBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
