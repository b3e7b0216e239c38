import type { Company } from '../company.ts';

export default {
  id: 'appstock',
  name: 'AppStock',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Auctions ad space in apps, TV apps and sites.',
  hosts: {
    'al-ad.com': 'advertising',
    'app-stock.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://app-stock.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/appStockSSPBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
