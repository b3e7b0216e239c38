import type { Company } from '../company.ts';

export default {
  id: 'connectad',
  name: 'ConnectAd',
  parent: null,
  country: 'AT',
  role: 'both',
  about: 'Sells the ad space of European publishers by auction and syncs IDs with buyers.',
  hosts: {
    'connectad.io': 'advertising',
  },
  privacy: 'https://connectad.io/privacy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://connectad.io/privacy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/connectadBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
