import type { Company } from '../company.ts';

export default {
  id: 'interactive-offers',
  name: 'Interactive Offers',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places ads for newsletters and sites.',
  hosts: {
    'ioadx.com': 'advertising',
    'interactiveoffers.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://interactiveoffers.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/interactiveOffersBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
