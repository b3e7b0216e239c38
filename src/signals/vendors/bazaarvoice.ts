import type { Vendor } from '../vendor.ts';

export default {
  id: 'bazaarvoice',
  name: 'Bazaarvoice',
  company: 'Bazaarvoice',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'bazaarvoice.com' }],
    cookie: ['BVBRANDID', 'BVBRANDSID'],
    global: ['$BV'],
  },
  identifiers: [
    { place: 'cookie', name: 'BVBRANDID' },
    { place: 'cookie', name: 'BVBRANDSID' },
    { place: 'cookie', name: 'BVID', host: 'bazaarvoice.com' },
  ],
  explain: 'Shows customer reviews, and follows which products you look at on the sites of many shops.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
