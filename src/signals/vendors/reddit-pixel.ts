import type { Vendor } from '../vendor.ts';

export default {
  id: 'reddit-pixel',
  name: 'Reddit Pixel',
  company: 'Reddit',
  kind: 'social',
  marks: {
    request: [
      { host: 'www.redditstatic.com', path: /^\/ads\// },
      { host: 'alb.reddit.com' },
      { host: 'pixel-config.reddit.com' },
    ],
    cookie: ['_rdt_uuid'],
    global: ['rdt'],
  },
  identifiers: [{ place: 'cookie', name: '_rdt_uuid' }],
  explain: 'Tells Reddit what you do here, to choose and count the ads you see there.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/32ab659e6ed90259eae2839aa7ecbdfc9bc0b52e/packages/analytics-js-integrations/src/integrations/RedditPixel/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
