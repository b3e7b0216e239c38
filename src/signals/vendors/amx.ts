import type { Vendor } from '../vendor.ts';

export default {
  id: 'amx',
  name: 'AMX RTB',
  company: 'AMX RTB',
  kind: 'advertising',
  marks: {
    request: [{ host: 'a-mo.net' }, { host: 'a-mx.com' }],
    cookie: ['amuid2'],
    storage: ['__amuidpb'],
  },
  identifiers: [
    { place: 'cookie', name: 'amuid2' },
    { place: 'storage', name: '__amuidpb' },
  ],
  explain: 'Holds auctions for the ads on this page, with an ID of your browser so that bidders know you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/amxBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/amxIdSystem.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/amxIdSystem.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
