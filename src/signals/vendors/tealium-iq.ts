import type { Vendor } from '../vendor.ts';

export default {
  id: 'tealium-iq',
  name: 'Tealium iQ',
  company: 'Tealium',
  kind: 'tag-manager',
  marks: {
    request: [{ host: 'tiqcdn.com' }, { host: 'tiqcdn.net' }],
    ownHost: [{ path: /\/utag\/[\w.-]+\/[\w.-]+\/(prod|qa|dev)\/utag(\.\d+)?\.js$/ }],
    cookie: ['utag_main'],
    global: ['utag', 'utag_data'],
  },
  identifiers: [{ place: 'cookie', name: 'utag_main' }],
  explain: 'Loads other tools into this page, as the site decides, some of which may watch you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/60736043e0402e5f26eef5e393cb32514547e4d4/src/providers/TealiumIQ.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
