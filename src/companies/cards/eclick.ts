import type { Company } from '../company.ts';

export default {
  id: 'eclick',
  name: 'eClick',
  parent: 'FPT',
  country: 'VN',
  role: 'both',
  about: 'Sells ads on VnExpress and other Vietnamese sites.',
  hosts: {
    'eclick.vn': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://eclick.vn/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/eclickBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
