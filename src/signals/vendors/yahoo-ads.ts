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
    ],
  },
  explain: "Chooses and counts the ads you see, also by what you do on Yahoo's own pages.",
  optOut: { by: 'link', url: 'https://legal.yahoo.com/ie/en/yahoo/privacy/yourprivacycontrols/index.html' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
