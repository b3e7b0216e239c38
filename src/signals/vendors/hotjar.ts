import type { Vendor } from '../vendor.ts';

export default {
  id: 'hotjar',
  name: 'Hotjar',
  company: 'Contentsquare',
  kind: 'session-replay',
  marks: {
    request: [{ host: 'hotjar.com' }, { host: 'hotjar.io' }],
    cookie: [/^_hjSession(User)?_\d+$/, '_hjid'],
    global: ['hj', '_hjSettings'],
  },
  identifiers: [
    { place: 'cookie', name: '_hjid' },
    { place: 'cookie', name: /^_hjSessionUser_\d+$/ },
  ],
  explain: 'Records how you move, click and scroll here so that the site can replay your visit.',
  optOut: { by: 'link', url: 'https://www.hotjar.com/policies/do-not-track/' },
  sources: [
    { url: 'https://www.hotjar.com/policies/do-not-track/', checked: '2026-11-22' },
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/37137e1bfd04a2f99e204cb93bfb667476fc0831/packages/analytics-js-integrations/src/integrations/Hotjar/nativeSdkLoader.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
