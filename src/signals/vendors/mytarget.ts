import type { Vendor } from '../vendor.ts';

export default {
  id: 'mytarget',
  name: 'VK Ads (myTarget)',
  company: 'VK',
  kind: 'advertising',
  marks: {
    request: [{ host: 'ad.mail.ru' }],
  },
  explain: 'Shows you ads, chosen with what the network VK knows of your browser.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/003dc5c1bd3d2127fab2515a2d2555f00acd4f89/ads/_config.js',
      checked: '2026-11-22',
    },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/mytargetBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
