import type { Company } from '../company.ts';

export default {
  id: 'aotter',
  name: 'Aotter',
  parent: null,
  country: 'TW',
  role: 'both',
  about: 'Places native ads on Taiwanese sites.',
  hosts: {
    'aotter.net': 'advertising',
    'aottercdn.com': 'advertising',
    'trek.gg': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://aotter.net/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/asealBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
