import type { Vendor } from '../vendor.ts';

export default {
  id: 'sharethis',
  name: 'ShareThis',
  company: 'ShareThis',
  kind: 'social',
  marks: {
    request: [{ host: 'sharethis.com' }],
    cookie: ['fpestid', '_stid'],
    global: ['__sharethis__'],
  },
  identifiers: [
    { place: 'cookie', name: 'fpestid' },
    { place: 'cookie', name: '_stid' },
    { place: 'cookie', name: '__stid', host: 'sharethis.com' },
  ],
  explain: 'Shows buttons for sharing, and sells what it learns of your reading to advertisers.',
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
