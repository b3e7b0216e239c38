import type { Company } from '../company.ts';

export default {
  id: 'amx-rtb',
  name: 'AMX RTB',
  parent: null,
  country: 'US',
  role: 'both',
  about: "Sells publishers' ad space by auction and gives browsers an ID that ad buyers know.",
  hosts: {
    'a-mo.net': 'advertising',
    'a-mx.com': 'advertising',
    'amxrtb.com': 'advertising',
    'amxdt.net': 'advertising',
  },
  privacy: 'https://www.amxrtb.com/privacy-policy',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://www.amxrtb.com/privacy-policy', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/amxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
