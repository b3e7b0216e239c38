import type { Company } from '../company.ts';

export default {
  id: 'onetag',
  name: 'OneTag',
  parent: null,
  country: 'GB',
  role: 'both',
  about: "Sells publishers' ad space by auction and syncs browser IDs with ad buyers.",
  hosts: {
    'onetag-sys.com': 'advertising',
    'onetag.com': 'advertising',
    'onetag-cdn.com': 'advertising',
    'onetag.net': 'advertising',
    'onetag.mgr.consensu.org': 'consent',
  },
  listed: ['OneTag', 'OneTag CMP'],
  privacy: 'https://www.onetag.com/privacy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.onetag.com/privacy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/onetagBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
