import type { Company } from '../company.ts';

export default {
  id: 'vistars',
  name: 'Vistars',
  parent: null,
  country: 'AE',
  role: 'both',
  about: 'Bids for and auctions ads for agencies.',
  hosts: {
    'vistarsagency.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://vistarsagency.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/vistarsBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
