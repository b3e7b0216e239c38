import type { Vendor } from '../vendor.ts';

export default {
  id: 'hubspot',
  name: 'HubSpot',
  company: 'HubSpot',
  kind: 'customer-data',
  marks: {
    request: [
      { host: 'hs-scripts.com' },
      { host: 'hs-analytics.net' },
      { host: 'hs-banner.com' },
      { host: 'hsforms.net' },
      { host: 'hsforms.com' },
      { host: 'hscollectedforms.net' },
      { host: 'hubspot.com', path: /^\/__ptq\.gif$/ },
    ],
    cookie: ['hubspotutk', '__hstc', '__hssc', '__hssrc'],
    global: ['_hsq', '_hstc'],
  },
  identifiers: [
    { place: 'cookie', name: 'hubspotutk' },
    { place: 'cookie', name: '__hstc' },
  ],
  explain: 'Keeps a record of your visits, and puts your name on it once you fill in a form.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://developers.hubspot.com/docs/api-reference/latest/account/settings/tracking-code/overview',
      checked: '2026-11-22',
    },
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
