import type { Company } from '../company.ts';

export default {
  id: 'aniview',
  name: 'Aniview',
  parent: null,
  country: 'US',
  role: 'both',
  about: 'Provides video players and ad serving that publishers use to sell video ads.',
  hosts: {
    'aniview.com': 'advertising',
    'ani-view.com': 'advertising',
  },
  privacy: 'https://www.aniview.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.aniview.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/aniviewBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
