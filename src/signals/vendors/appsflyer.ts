import type { Vendor } from '../vendor.ts';

export default {
  id: 'appsflyer',
  name: 'AppsFlyer',
  company: 'AppsFlyer',
  kind: 'advertising',
  marks: {
    request: [{ host: 'appsflyer.com' }],
    cookie: ['afUserId'],
    global: ['AppsFlyerSdkObject'],
  },
  identifiers: [{ place: 'cookie', name: 'afUserId' }],
  explain: 'Ties your visit and the ad before it to the app on your phone.',
  optOut: { by: 'link', url: 'https://www.appsflyer.com/optout' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/1ea699d13684d2ac47f81087966286e84263f25f/extensions/amp-analytics/0.1/vendors/appsflyer.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
