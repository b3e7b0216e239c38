import type { Vendor } from '../vendor.ts';

export default {
  id: 'google-ads',
  name: 'Google advertising',
  company: 'Google',
  kind: 'advertising',
  marks: {
    request: [
      { host: 'doubleclick.net' },
      { host: 'googlesyndication.com' },
      { host: 'googleadservices.com' },
      { host: 'googletagservices.com' },
      { host: '2mdn.net' },
      { host: 'adservice.google.com' },
      { host: 'www.google.com', path: /^\/(pagead|rmkt|ccm|ads)\// },
    ],
    cookie: ['__gads', '__gpi', '_gcl_au', '_gcl_aw', '__eoi'],
  },
  identifiers: [
    { place: 'cookie', name: '_gcl_au' },
    { place: 'cookie', name: '__gads' },
    { place: 'cookie', name: '__gpi' },
    { place: 'cookie', name: '__eoi' },
    { place: 'cookie', name: 'IDE', host: 'doubleclick.net' },
    { place: 'cookie', name: 'DSID', host: 'doubleclick.net' },
    { place: 'cookie', name: 'NID', host: 'google.com' },
  ],
  explain: 'Chooses and counts the ads you see, and can remember you on other sites to do so.',
  optOut: { by: 'link', url: 'https://myadcenter.google.com/' },
  sources: [
    { url: 'https://support.google.com/analytics/answer/7519794', checked: '2026-11-22' },
    {
      url: 'https://github.com/AmauriC/tarteaucitron.js/blob/014ed20eac8ec4df13b8fd258dae60831183eb1c/tarteaucitron.services.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/pairIdSystem.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
