import type { Vendor } from '../vendor.ts';

export default {
  id: 'delta-projects',
  name: 'Delta Projects',
  company: 'Azerion',
  kind: 'advertising',
  marks: {
    request: [{ host: 'de17a.com' }],
  },
  explain: 'Bids for the chance to show you an ad, with an ID of your browser to know you on other sites.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/deltaprojectsBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
