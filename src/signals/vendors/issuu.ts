import type { Vendor } from '../vendor.ts';

export default {
  id: 'issuu',
  name: 'Issuu reader',
  company: 'Issuu',
  kind: 'social',
  marks: {
    request: [{ host: 'e.issuu.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'iutk', host: 'issuu.com' }],
  explain: 'Shows a magazine from Issuu, which notes what you read under a number for your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
