import type { Vendor } from '../vendor.ts';

export default {
  id: 'outbrain',
  name: 'Outbrain',
  company: 'Teads',
  kind: 'advertising',
  marks: {
    request: [{ host: 'outbrain.com' }, { host: 'zemanta.com' }],
    global: ['OBR', 'OB_ADV_ID'],
  },
  identifiers: [
    { place: 'cookie', name: 'obuid', host: 'outbrain.com' },
    { place: 'cookie', name: 'zuid', host: 'zemanta.com' },
  ],
  explain: 'Shows ads that look like articles, chosen by what you have read before.',
  optOut: { by: 'link', url: 'https://my.outbrain.com/recommendations-settings/home' },
  sources: [
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/1ee63f01229406dc77f6889b97f9e828f21db758/src/providers/Outbrain.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/prebid-server/blob/23a2aae23b33f0de81b0b084c4b3bf65527a60dc/static/bidder-info/outbrain.yaml',
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
