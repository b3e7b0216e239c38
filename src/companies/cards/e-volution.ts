import type { Company } from '../company.ts';

export default {
  id: 'e-volution',
  name: 'E-volution',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Auctions banner, video and native ad space.',
  hosts: {
    'e-volution.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://e-volution.ai/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/e_volutionBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
