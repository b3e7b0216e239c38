import type { Vendor } from '../vendor.ts';

export default {
  id: 'x-pixel',
  name: 'X Pixel',
  company: 'X Corp.',
  kind: 'social',
  marks: {
    request: [
      { host: 'ads-twitter.com' },
      { host: 'analytics.twitter.com', path: /^\/(1\/)?i\/adsct$/ },
      { host: 't.co', path: /^\/(1\/)?i\/adsct$/ },
      { host: 'platform.twitter.com', path: /^\/oct\.js$/ },
    ],
    global: ['twq'],
  },
  identifiers: [
    { place: 'cookie', name: 'personalization_id', host: 'twitter.com' },
    { place: 'cookie', name: 'muc_ads', host: 't.co' },
  ],
  explain: 'Tells X what you do here, to choose and count the ads you see there.',
  optOut: { by: 'link', url: 'https://x.com/settings/your_twitter_data' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/780626fbbc1b664f971131a088ff036f15579067/packages/analytics-js-integrations/src/integrations/XPixel/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
