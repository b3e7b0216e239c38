import type { Company } from '../company.ts';

export default {
  id: 'rocketlab',
  name: 'Rocket Lab',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places app ads in Latin America.',
  hosts: {
    'rocketlab.ai': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://rocketlab.ai/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/rocketlabBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
