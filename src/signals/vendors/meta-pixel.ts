import type { Vendor } from '../vendor.ts';

export default {
  id: 'meta-pixel',
  name: 'Meta Pixel',
  company: 'Meta',
  kind: 'social',
  // The same hosts serve the plugins; the path tells them apart.
  marks: {
    request: [
      { host: 'connect.facebook.net', path: /^\/([a-z]{2}_[A-Z]{2}\/(fbevents|fbds)\.js$|signals\/)/ },
      { host: 'facebook.com', path: /^\/(tr\/?$|privacy_sandbox\/pixel\/)/ },
    ],
    ownHost: [{ path: /^\/tr\/?$/, query: ['id', 'ev', 'dl'] }],
    cookie: ['_fbp', '_fbc'],
    global: ['fbq', '_fbq'],
  },
  identifiers: [
    { place: 'cookie', name: '_fbp' },
    { place: 'cookie', name: '_fbc' },
    { place: 'cookie', name: 'fr', host: 'facebook.com' },
    { place: 'cookie', name: 'datr', host: 'facebook.com' },
    { place: 'cookie', name: 'sb', host: 'facebook.com' },
  ],
  explain: 'Tells Facebook and Instagram what you do here, to choose and count the ads you see there.',
  optOut: { by: 'link', url: 'https://www.facebook.com/off_facebook_activity' },
  sources: [
    { url: 'https://developers.facebook.com/docs/meta-pixel/get-started', checked: '2026-11-22' },
    {
      url: 'https://developers.facebook.com/docs/marketing-api/conversions-api/parameters/fbp-and-fbc/',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
