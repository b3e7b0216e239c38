import type { Vendor } from '../vendor.ts';

export default {
  id: 'intelligems',
  name: 'Intelligems',
  company: 'Intelligems',
  kind: 'experiment',
  marks: {
    request: [{ host: 'intelligems.io' }],
    global: ['webpackChunk_intelligems_shopify_plugin'],
  },
  explain: 'Tries out different prices or offers on different visitors of this shop.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.intelligems.io/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
