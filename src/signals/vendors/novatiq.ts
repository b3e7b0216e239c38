import type { Vendor } from '../vendor.ts';

export default {
  id: 'novatiq',
  name: 'Novatiq',
  company: 'Novatiq',
  kind: 'identity',
  marks: {
    request: [{ host: 'spadsync.com' }],
    storage: ['novatiq'],
  },
  identifiers: [{ place: 'storage', name: 'novatiq' }],
  explain: 'Gives you an ID made by your phone or internet company, for ad auctions.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/novatiqIdSystem.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/novatiqIdSystem.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
