import type { Company } from '../company.ts';

export default {
  id: 'alliance-gravity',
  name: 'Alliance Gravity',
  parent: null,
  country: 'FR',
  role: 'both',
  about: 'Joins the reader data of French media companies and sells ads with it.',
  hosts: {
    'alliancegravity.com': 'advertising',
    'agrvt.com': 'advertising',
  },
  privacy: null,
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://alliancegravity.com/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/master/modules/alliance_gravityBidAdapter.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Company;
