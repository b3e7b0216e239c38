import type { Company } from '../company.ts';

export default {
  id: 'illumin',
  name: 'illumin',
  parent: null,
  country: 'CA',
  role: 'both',
  about: "Buys ads for advertisers step by step along a person's way to a purchase.",
  hosts: {
    'visiblemeasures.com': 'advertising',
    'acuityplatform.com': 'advertising',
    'illumin.com': 'advertising',
    'acuityads.com': 'advertising',
    'admanmedia.com': 'advertising',
  },
  listed: ['AcuityAds', 'AdMan Media', 'Visible Measures'],
  privacy: 'https://illumin.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://illumin.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/acuityadsBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/illuminBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Company;
