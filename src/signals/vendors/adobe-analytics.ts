import type { Vendor } from '../vendor.ts';

export default {
  id: 'adobe-analytics',
  name: 'Adobe Analytics',
  company: 'Adobe',
  kind: 'analytics',
  marks: {
    request: [{ host: '2o7.net' }, { host: 'sc.omtrdc.net' }],
    ownHost: [{ path: /^\/b\/ss\/[^/]+\/\d+\/[\w.-]+\/s\d+/ }],
    cookie: ['s_vi', 's_fid'],
    global: ['AppMeasurement', 's_gi', 's_account'],
  },
  identifiers: [
    { place: 'cookie', name: 's_vi' },
    { place: 'cookie', name: 's_fid' },
  ],
  explain: 'Counts your visits and notes which pages you open, what you click and what you buy.',
  optOut: { by: 'link', url: 'https://www.adobe.com/privacy/opt-out.html' },
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
