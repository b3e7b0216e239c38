import type { Vendor } from '../vendor.ts';

export default {
  id: 'sharpspring',
  name: 'SharpSpring',
  company: 'Constant Contact',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'marketingautomation.services' }],
    cookie: ['__ss_tk', '__ss', '__ss_referrer'],
  },
  identifiers: [
    { place: 'cookie', name: '__ss_tk' },
    { place: 'cookie', name: 'koitk', host: 'marketingautomation.services' },
  ],
  explain: 'Follows your visits, ties them to your e-mail once it knows it, and sends you mail chosen by that.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
