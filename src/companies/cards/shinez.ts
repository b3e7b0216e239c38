import type { Company } from '../company.ts';

export default {
  id: 'shinez',
  name: 'Shinez',
  parent: null,
  country: 'IL',
  role: 'both',
  about: "Runs sites and sells publishers' ad space by auction.",
  hosts: {
    'sweetgum.io': 'advertising',
    'shinez.io': 'advertising',
  },
  privacy: 'https://shinez.io/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://shinez.io/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/shinezBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/shinezRtbBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
