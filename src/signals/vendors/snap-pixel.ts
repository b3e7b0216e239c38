import type { Vendor } from '../vendor.ts';

export default {
  id: 'snap-pixel',
  name: 'Snap Pixel',
  company: 'Snap',
  kind: 'social',
  marks: {
    request: [
      { host: 'sc-static.net', path: /^\/scevent\.min\.js$/ },
      { host: 'tr.snapchat.com' },
      { host: 'tr6.snapchat.com' },
      { host: 'tr-shadow.snapchat.com' },
    ],
    cookie: ['_scid', '_scid_r'],
    global: ['snaptr'],
  },
  identifiers: [
    { place: 'cookie', name: '_scid' },
    { place: 'cookie', name: 'sc_at', host: 'snapchat.com' },
  ],
  explain: 'Tells Snapchat what you do here, to choose and count the ads you see there.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/37137e1bfd04a2f99e204cb93bfb667476fc0831/packages/analytics-js-integrations/src/integrations/SnapPixel/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
