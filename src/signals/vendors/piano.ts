import type { Vendor } from '../vendor.ts';

export default {
  id: 'piano',
  name: 'Piano',
  company: 'Piano',
  kind: 'personalization',
  marks: {
    request: [{ host: 'tinypass.com' }, { host: 'piano.io' }, { host: 'cxense.com' }, { host: 'npttech.com' }],
    cookie: ['cX_G', 'cX_P', 'cX_S', '__tbc', '__pvi', '__pat', 'xbc', '_pcid'],
    global: ['PianoESPConfig'],
  },
  identifiers: [
    { place: 'cookie', name: '_pcid' },
    { place: 'cookie', name: 'cX_G' },
    { place: 'cookie', name: 'cX_P' },
    { place: 'cookie', name: '__tbc' },
    { place: 'cookie', name: 'xbc' },
    { place: 'cookie', name: 'gckp', host: 'cxense.com' },
  ],
  reads: [
    {
      place: 'global',
      path: ['tp', 'pianoId', { call: 'getUser' }],
      fields: {
        email: 'email',
        firstName: 'name',
        lastName: 'name',
        given_name: 'name',
        family_name: 'name',
        uid: 'person',
        sub: 'person',
      },
    },
  ],
  explain: 'Decides which articles or offers you see, or whether you must pay, by what you read before.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/36bf302627d092e50a745105e8574a9b12218cd8/integrations/cxense/lib/index.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
    { url: 'https://docs.piano.io/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
