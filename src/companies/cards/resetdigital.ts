import type { Company } from '../company.ts';

export default {
  id: 'resetdigital',
  name: 'Reset Digital',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Buys and sells ads by auction and reads pages for emotion.',
  hosts: {
    'resetdigital.co': 'advertising',
    'resetsrv.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://resetdigital.co/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/resetdigitalBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
