import type { Vendor } from '../vendor.ts';

export default {
  id: 'mediametrie',
  name: 'Médiamétrie (eStat)',
  company: 'Médiamétrie',
  kind: 'analytics',
  marks: {
    request: [{ host: 'estat.com' }],
  },
  explain: 'Measures the audience of French sites and videos, under a number for your browser.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/b95555cb32c017748e285178a4ba0341e17888be/extensions/amp-analytics/0.1/vendors/mediametrie.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
