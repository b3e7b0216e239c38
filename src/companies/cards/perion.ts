import type { Company } from '../company.ts';

export default {
  id: 'perion',
  name: 'Perion',
  parent: null,
  country: 'IL',
  role: 'both',
  about: 'Sells large video and banner ads by auction, through Undertone and Vidazoo among others.',
  hosts: {
    'undertone.com': 'advertising',
    'legolas-media.com': 'advertising',
    'sparkflow.net': 'advertising',
    'perion.com': 'advertising',
    'vidazoo.com': 'advertising',
    'cootlogix.com': 'advertising',
    'hivestack.com': 'advertising',
    'greenbids.ai': 'advertising',
  },
  listed: ['Intercept Interactive', 'Undertone', 'Sparkflow'],
  privacy: 'https://perion.com/privacy-policy/',
  optOut: null,
  contact: null,
  sources: [
    { url: 'https://perion.com/privacy-policy/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/undertoneBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/vidazooBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/master/modules/greenbidsBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://perion.com/newsroom/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Company;
