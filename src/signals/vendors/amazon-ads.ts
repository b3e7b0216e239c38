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
  explain: 'Chooses ads for you, also by what you look at and buy at Amazon.',
  optOut: { by: 'link', url: 'https://www.amazon.com/adprefs' },
  sources: [{ url: 'https://aps.amazon.com/aps/privacy-policy/', checked: '2026-11-22' }],
} satisfies Vendor;
