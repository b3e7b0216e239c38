import type { Company } from '../company.ts';

export default {
  id: 'tagoras',
  name: 'Tagoras',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Auctions ad places of publishers for video and display ads.',
  hosts: {
    'tagoras.io': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://tagoras.io/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/tagorasBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
