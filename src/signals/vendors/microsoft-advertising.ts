import type { Vendor } from '../vendor.ts';

export default {
  id: 'microsoft-advertising',
  name: 'Microsoft Advertising',
  company: 'Microsoft',
  kind: 'advertising',
  marks: {
    request: [{ host: 'bat.bing.com' }, { host: 'bat.bing.net' }],
    cookie: ['_uetsid', '_uetvid', '_uetmsclkid'],
    global: ['uetq'],
  },
  identifiers: [
    { place: 'cookie', name: '_uetvid' },
    { place: 'cookie', name: '_uetsid' },
    { place: 'cookie', name: 'MUID', host: 'bing.com' },
  ],
  explain: 'Notes what you do here, to count and choose the ads you see on Bing and elsewhere.',
  optOut: { by: 'link', url: 'https://account.microsoft.com/privacy/ad-settings' },
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
