import type { Company } from '../company.ts';

export default {
  id: 'optimizerx',
  name: 'OptimizeRx',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Shows drug makers' messages to doctors and patients.",
  hosts: {
    'optimizerx.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://optimizerx.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/oprxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
