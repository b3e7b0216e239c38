import type { Company } from '../company.ts';

export default {
  id: 'mediakeys',
  name: 'Mediakeys',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Buys ads online and outdoors for international advertisers.',
  hosts: {
    'mediakeys.io': 'advertising',
    'mediakeys.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://mediakeys.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/mediakeysBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
