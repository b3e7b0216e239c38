import type { Vendor } from '../vendor.ts';

export default {
  id: 'treasure-data',
  name: 'Treasure Data',
  company: 'Treasure Data',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'treasuredata.com' }],
    cookie: ['_td'],
  },
  identifiers: [{ place: 'cookie', name: '_td' }],
  explain: 'Collects what you do on the sites of a company into one profile of you.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/ampproject/amphtml/blob/7b2e12aa21dad70b91cff4e1d6dc98402b109edf/extensions/amp-analytics/0.1/vendors/treasuredata.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
