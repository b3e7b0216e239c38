import type { Vendor } from '../vendor.ts';

export default {
  id: 'adroll',
  name: 'AdRoll',
  company: 'NextRoll',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adroll.com' }],
    cookie: ['__adroll_fpc', '__ar_v4'],
  },
  identifiers: [
    { place: 'cookie', name: '__adroll_fpc' },
    { place: 'cookie', name: '__ar_v4' },
    { place: 'cookie', name: '__adroll', host: 'adroll.com' },
  ],
  explain: 'Remembers what you look at in shops, to show you ads for it elsewhere.',
  optOut: { by: 'link', url: 'https://app.adroll.com/optout/safari' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/0707a0f110e38d0ff4815062922ce426b02e1ea9/packages/analytics-js-integrations/src/integrations/Adroll/browser.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/nextrollBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
