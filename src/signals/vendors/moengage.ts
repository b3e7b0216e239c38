import type { Vendor } from '../vendor.ts';

export default {
  id: 'moengage',
  name: 'MoEngage',
  company: 'MoEngage',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'moengage.com' }],
    cookie: ['moe_uuid'],
    storage: ['moe_uuid'],
    global: ['Moengage', 'moengage_object'],
  },
  identifiers: [
    { place: 'cookie', name: 'moe_uuid' },
    { place: 'storage', name: 'moe_uuid' },
  ],
  explain: 'Keeps a profile of what you do here, and sends you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/0a4534b015c93934cced29d3b1c4f64838be517c/extensions/amp-analytics/0.1/vendors/moengage.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
