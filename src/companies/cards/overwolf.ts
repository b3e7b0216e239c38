import type { Company } from '../company.ts';

export default {
  id: 'overwolf',
  name: 'Overwolf',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Runs add-ons and ads for games and gaming sites.',
  hosts: {
    'overwolf.com': 'advertising',
    'scalibur.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://overwolf.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/scaliburBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
