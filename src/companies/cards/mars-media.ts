import type { Company } from '../company.ts';

export default {
  id: 'mars-media',
  name: 'Mars Media',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Sells video and display ad space by auction.',
  hosts: {
    'go2speed.media': 'advertising',
    'mars.media': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://mars.media/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/marsmediaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
