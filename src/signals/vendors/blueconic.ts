import type { Vendor } from '../vendor.ts';

export default {
  id: 'blueconic',
  name: 'BlueConic',
  company: 'BlueConic',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'blueconic.net' }],
    cookie: ['BCSessionID', 'BCTempID'],
    global: ['blueConicClient'],
  },
  identifiers: [
    { place: 'cookie', name: 'BCSessionID' },
    { place: 'cookie', name: 'BCTempID' },
  ],
  reads: [
    {
      place: 'global',
      path: ['blueConicClient', { call: 'getSegments' }],
      fields: { '[].id': 'segment', '[].name': 'segment' },
    },
  ],
  explain: 'Collects what you do here into a record about you, and puts you into groups by it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://support.blueconic.com/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://support.blueconic.com/en/articles/248051-javascript-front-end-api', checked: '2026-11-22' },
  ],
} satisfies Vendor;
