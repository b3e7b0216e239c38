import type { Vendor } from '../vendor.ts';

export default {
  id: 'shopify-analytics',
  name: 'Shopify',
  company: 'Shopify',
  kind: 'analytics',
  marks: {
    request: [{ host: 'monorail-edge.shopifysvc.com' }],
    ownHost: [{ path: /^\/\.well-known\/shopify\/monorail\// }],
    cookie: ['_shopify_y', '_shopify_s'],
    global: ['ShopifyAnalytics'],
  },
  identifiers: [{ place: 'cookie', name: '_shopify_y' }],
  explain: 'Counts what you look at and buy in this shop, under a number for your browser.',
  optOut: { by: 'link', url: 'https://privacy.shopify.com/en' },
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
