import type { Vendor } from '../vendor.ts';

export default {
  id: 'pinterest-tag',
  name: 'Pinterest Tag',
  company: 'Pinterest',
  kind: 'social',
  marks: {
    request: [{ host: 'ct.pinterest.com' }, { host: 's.pinimg.com', path: /^\/ct\// }],
    cookie: ['_pin_unauth', '_epik'],
    global: ['pintrk'],
  },
  identifiers: [
    { place: 'cookie', name: '_pin_unauth' },
    { place: 'cookie', name: '_pinterest_ct_ua', host: 'pinterest.com' },
  ],
  explain: 'Tells Pinterest what you do here, to choose and count the ads you see there.',
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
