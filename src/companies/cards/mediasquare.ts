import type { Company } from '../company.ts';

export default {
  id: 'mediasquare',
  name: 'Mediasquare',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Sells the ad space of French publishers by auction.',
  hosts: {
    'mediasquare.fr': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://mediasquare.fr/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/mediasquareBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
