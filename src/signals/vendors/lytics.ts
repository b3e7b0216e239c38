import type { Vendor } from '../vendor.ts';

export default {
  id: 'lytics',
  name: 'Lytics',
  company: 'Lytics',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'lytics.io' }],
    cookie: ['seerid', 'ly_segs'],
    storage: ['ly_segs'],
    global: ['jstag'],
  },
  identifiers: [{ place: 'cookie', name: 'seerid' }],
  // Not `jstag.getEntity()`: it is queued before the tag has loaded, and throws before the profile has come.
  reads: [
    {
      place: 'global',
      path: ['lio', 'data'],
      fields: {
        'segments[]': 'segment',
        email: 'email',
        firstname: 'name',
        lastname: 'name',
        gender: 'gender',
        age: 'age',
        city: 'location',
      },
    },
    { place: 'cookie', name: 'ly_segs', fields: { '*': 'segment' } },
    { place: 'storage', name: 'ly_segs', fields: { '*': 'segment' } },
  ],
  explain: 'Keeps a profile of what you read here, and changes the page and ads for you with it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/lytics/pathforajs/blob/db41c98463f46a4e02949189a1cd7a8e248b5c86/src/rollup/api/segments/get-user-segments.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
