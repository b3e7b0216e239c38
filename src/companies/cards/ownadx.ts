import type { Company } from '../company.ts';

export default {
  id: 'ownadx',
  name: 'OwnAdx',
  parent: null,
  country: 'IN',
  role: 'both',
  about: 'Runs an ad exchange for Indian and foreign sites.',
  hosts: {
    'ownadx.com': 'advertising',
    'prebid-ownadx.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://ownadx.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/ownadxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
