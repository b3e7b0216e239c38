import type { Vendor } from '../vendor.ts';

export default {
  id: 'xandr',
  name: 'Microsoft Monetize (Xandr)',
  company: 'Microsoft',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adnxs.com' }, { host: 'adnxs-simple.com' }],
    global: ['apntag'],
  },
  identifiers: [
    { place: 'cookie', name: 'uuid2', host: 'adnxs.com' },
    { place: 'cookie', name: 'XANDR_PANID', host: 'adnxs.com' },
  ],
  explain: 'Runs auctions in which companies bid to show you an ad, and tells the bidders about you.',
  optOut: { by: 'link', url: 'https://platform.xandr.com/privacy-center/' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
