import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-optimize',
  name: 'Google Optimize',
  company: 'Google',
  kind: 'experiment',
  marks: {
    request: [{ host: 'googleoptimize.com' }],
    cookie: ['_gaexp', '_opt_expid'],
  },
  explain: 'Showed you one of several versions of the page to compare them; Google ended it in 2023.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
