import type { Vendor } from '../vendor.ts';

export default {
  id: 'tiktok-pixel',
  name: 'TikTok Pixel',
  company: 'TikTok',
  kind: 'social',
  marks: {
    request: [{ host: 'analytics.tiktok.com' }, { host: 'analytics-ipv6.tiktokw.us' }],
    cookie: ['_ttp', '_tt_enable_cookie'],
    global: ['ttq', 'TiktokAnalyticsObject'],
  },
  identifiers: [
    { place: 'cookie', name: '_ttp' },
    { place: 'cookie', name: '_ttp', host: 'tiktok.com' },
  ],
  explain: 'Tells TikTok what you do here, to choose and count the ads you see there.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/37137e1bfd04a2f99e204cb93bfb667476fc0831/packages/analytics-js-integrations/src/integrations/TiktokAds/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
