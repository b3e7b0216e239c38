import type { Company } from '../company.ts';

export default {
  id: 'verben',
  name: 'Verben',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Auctions ad space of TV apps, phone apps and sites.',
  hosts: {
    'verben.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://verben.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/verbenBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
