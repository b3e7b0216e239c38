import type { Vendor } from '../vendor.ts';

export default {
  id: 'linkedin-insight',
  name: 'LinkedIn Insight Tag',
  company: 'LinkedIn',
  kind: 'social',
  marks: {
    request: [{ host: 'snap.licdn.com' }, { host: 'ads.linkedin.com' }, { host: 'www.linkedin.com', path: /^\/px\// }],
    cookie: ['li_fat_id'],
    global: ['_linkedin_partner_id', 'lintrk'],
  },
  identifiers: [
    { place: 'cookie', name: 'li_fat_id' },
    { place: 'cookie', name: 'bcookie', host: 'linkedin.com' },
    { place: 'cookie', name: 'lidc', host: 'linkedin.com' },
    { place: 'cookie', name: 'li_sugr', host: 'linkedin.com' },
  ],
  explain: 'Tells LinkedIn which pages you open here, to choose and count the ads you see there.',
  optOut: { by: 'link', url: 'https://www.linkedin.com/psettings/guest-controls/retargeting-opt-out' },
  sources: [
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/9360783e31a86f7faf99c34c8e546bbba14fa9b7/src/providers/LinkedIn.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
