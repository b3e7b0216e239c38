import type { Company } from '../company.ts';

export default {
  id: 'loopme',
  name: 'LoopMe',
  parent: null,
  country: 'GB',
  role: 'both',
  about: 'Sells mobile video ads and asks people survey questions to see whether ads worked.',
  hosts: {
    'loopme.com': 'advertising',
    'loopme.me': 'advertising',
    'loopme.biz': 'advertising',
    'loopme.ai': 'advertising',
    'loopmertb.com': 'advertising',
    'chartboost.com': 'advertising',
  },
  privacy: 'https://legal.loopme.com/privacy-center',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://legal.loopme.com/privacy-center', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/loopmeBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://loopme.com/press/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
