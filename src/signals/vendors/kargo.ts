import type { Vendor } from '../vendor.ts';

export default {
  id: 'kargo',
  name: 'Kargo',
  company: 'Kargo',
  kind: 'advertising',
  marks: {
    request: [{ host: 'kargo.com' }],
    cookie: ['krg_crb'],
    storage: [/^krg_\w+$/],
  },
  identifiers: [
    { place: 'cookie', name: 'krg_crb' },
    { place: 'cookie', name: 'ktcid', host: 'kargo.com' },
  ],
  explain: 'Offers the ad places you see here to advertisers, and swaps IDs of your browser with them.',
  optOut: { by: 'link', url: 'https://www.kargo.com/ccpa' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/kargoBidAdapter.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/kargoBidAdapter.json',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
