import type { Vendor } from '../vendor.ts';

export default {
  id: 'adform',
  name: 'Adform',
  company: 'Adform',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adform.net' }, { host: 'adformdsp.net' }],
  },
  identifiers: [
    { place: 'cookie', name: 'uid', host: 'adform.net' },
    { place: 'cookie', name: 'cid', host: 'adform.net' },
  ],
  explain: 'Buys and counts ads for brands, and notes which of their pages you open.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
