import type { Company } from '../company.ts';

export default {
  id: 'lifestreet',
  name: 'LifeStreet',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Places ads in apps and on sites.',
  hosts: {
    'lfstmedia.com': 'advertising',
    'lifestreet.com': 'advertising',
  },
  listed: ['Lifestreet Media'],
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://lifestreet.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/lifestreetBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
