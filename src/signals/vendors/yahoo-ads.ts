import type { Vendor } from '../vendor.ts';

export default {
  id: 'yahoo-ads',
  name: 'Yahoo advertising',
  company: 'Yahoo',
  kind: 'advertising',
  marks: {
    request: [
      { host: 'ads.yahoo.com' },
      { host: 'adtechus.com' },
      { host: 'advertising.com' },
      { host: 's.yimg.com', path: /^\/wi\/ytc\.js$/ },
      { host: 'sp.analytics.yahoo.com' },
      { host: 'pubgw.yahoo.com' },
    ],
  },
  identifiers: [
    { place: 'cookie', name: 'A3', host: 'yahoo.com' },
    { place: 'cookie', name: 'A1', host: 'yahoo.com' },
  ],
  explain: "Chooses and counts the ads you see, also by what you do on Yahoo's own pages.",
  optOut: { by: 'link', url: 'https://legal.yahoo.com/ie/en/yahoo/privacy/yourprivacycontrols/index.html' },
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
