import type { Vendor } from '../vendor.ts';

export default {
  id: 'rtb-house',
  name: 'RTB House',
  company: 'RTB House',
  kind: 'advertising',
  marks: {
    request: [{ host: 'creativecdn.com' }],
    cookie: ['__rtbh.uid', '__rtbh.lid'],
  },
  identifiers: [
    { place: 'cookie', name: '__rtbh.uid' },
    { place: 'cookie', name: '__rtbh.lid' },
    { place: 'cookie', name: 'g', host: 'creativecdn.com' },
  ],
  explain: 'Remembers what you look at in shops, to show you ads for it elsewhere.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/1ee63f01229406dc77f6889b97f9e828f21db758/src/providers/RTBHouse.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/rtbhouseBidAdapter.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
