import type { Company } from '../company.ts';

export default {
  id: 'djax',
  name: 'dJAX',
  parent: null,
  country: 'IN',
  role: 'processor',
  about: 'Sells ready-made ad servers and exchanges to networks.',
  hosts: {
    'djaxbidder.com': 'advertising',
    'djaxtech.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://djaxtech.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/djaxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
