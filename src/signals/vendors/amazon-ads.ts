import type { Vendor } from '../vendor.ts';

export default {
  id: 'amazon-ads',
  name: 'Amazon Ads',
  company: 'Amazon',
  kind: 'advertising',
  marks: {
    request: [{ host: 'amazon-adsystem.com' }, { host: 'associates-amazon.com' }],
    global: ['apstag', 'apstagLOADED'],
  },
  identifiers: [{ place: 'cookie', name: 'ad-id', host: 'amazon-adsystem.com' }],
  explain: 'Chooses ads for you, also by what you look at and buy at Amazon.',
  optOut: { by: 'link', url: 'https://www.amazon.com/adprefs' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/e92a7258c400154a768fd151614bbf3b3c7a557c/src/providers/AmazonAdTag.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
