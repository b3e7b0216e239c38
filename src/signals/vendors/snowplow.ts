import type { Vendor } from '../vendor.ts';

export default {
  id: 'snowplow',
  name: 'Snowplow',
  company: 'Snowplow',
  kind: 'analytics',
  marks: {
    request: [{ host: 'cdn.jsdelivr.net', path: /^\/npm\/@snowplow\/javascript-tracker@/ }, { host: 'snplow.net' }],
    ownHost: [
      { run: 'by-site', path: /\/com\.snowplowanalytics\.snowplow\/tp2$/ },
      { run: 'by-site', path: /^\/i$/, query: ['e', 'p', 'tv', 'aid'] },
    ],
    cookie: [/^_sp_id\.[\da-f]{4}$/, /^_sp_ses\.[\da-f]{4}$/],
    global: ['GlobalSnowplowNamespace'],
  },
  identifiers: [{ place: 'cookie', name: /^_sp_id\.[\da-f]{4}$/ }],
  explain: 'Notes in detail what you do here, under a number for your browser, for the site itself.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://docs.snowplow.io/docs/sources/web-trackers/cookies-and-local-storage', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/06066e2c0b5531f5f25488a9e58624b945487951/extensions/amp-analytics/0.1/vendors/snowplow_v2.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
