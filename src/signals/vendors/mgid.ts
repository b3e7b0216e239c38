import type { Vendor } from '../vendor.ts';

export default {
  id: 'mgid',
  name: 'MGID',
  company: 'MGID',
  kind: 'advertising',
  marks: {
    request: [{ host: 'mgid.com' }, { host: 'dt07.net' }],
    storage: ['mgMuidn'],
  },
  identifiers: [{ place: 'storage', name: 'mgMuidn' }],
  explain: 'Shows paid links that look like articles, chosen by what you read and click elsewhere.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/mgidBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/mgidBidAdapter.json',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
