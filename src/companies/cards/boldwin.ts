import type { Company } from '../company.ts';

export default {
  id: 'boldwin',
  name: 'Boldwin',
  parent: null,
  country: 'BG',
  role: 'both',
  about: 'Auctions places for video ads in players and TV apps.',
  hosts: {
    'videowalldirect.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://videowalldirect.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/boldwinBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
