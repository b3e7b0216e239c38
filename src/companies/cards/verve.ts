import type { Company } from '../company.ts';

export default {
  id: 'verve',
  name: 'Verve',
  parent: null,
  country: 'SE',
  role: 'both',
  about: 'Sells ad space in apps, on sites and on TV sets by auction, and owns Captify and Smaato.',
  hosts: {
    'smaato.net': 'advertising',
    'smaato.com': 'advertising',
    'pubnative.net': 'advertising',
    'verve.com': 'advertising',
    'vervegroup.com': 'advertising',
    'lkqd.net': 'advertising',
    'lkqd.com': 'advertising',
    'p161.net': 'advertising',
    'platform161.com': 'advertising',
    'hyprmx.com': 'advertising',
  },
  listed: ['LKQD', 'SPX'],
  privacy: 'https://verve.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://verve.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/smaatoBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/lkqdBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://verve.com/newsroom/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
