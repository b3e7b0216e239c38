import type { Vendor } from '../vendor.ts';

export default {
  id: 'adloox',
  name: 'Adloox',
  company: 'Scope3',
  kind: 'advertising',
  marks: {
    request: [{ host: 'adlooxtracking.com' }],
  },
  explain: 'Measures whether you look at the ads here, and checks whether you are a person.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/adlooxAnalyticsAdapter.js',
      checked: '2026-11-22',
    },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
