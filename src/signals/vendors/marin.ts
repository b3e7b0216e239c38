import type { Vendor } from '../vendor.ts';

export default {
  id: 'marin',
  name: 'Marin Software',
  company: 'Marin Software',
  kind: 'advertising',
  marks: {
    request: [{ host: 'marinsm.com' }],
  },
  explain: 'Follows what you buy after clicking an ad, under a number for your browser.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/cf3a9892e4f2c204e57d37569bab151949a391df/extensions/amp-analytics/0.1/vendors/marinsoftware.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
