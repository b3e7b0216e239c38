import type { Vendor } from '../vendor.ts';

export default {
  id: 'growthcode',
  name: 'GrowthCode',
  company: 'GrowthCode',
  kind: 'identity',
  marks: {
    request: [{ host: 'gcprivacy.com' }, { host: 'gcprivacy.id' }],
    storage: ['gcid'],
  },
  identifiers: [{ place: 'storage', name: 'gcid' }],
  explain: 'Gives you an ID and collects which pages you read, for ad auctions.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/growthCodeIdSystem.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/growthCodeRtdProvider.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/acxiomRealIdSystem.ts', checked: '2026-11-22' },
  ],
} satisfies Vendor;
