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
  reads: [
    { place: 'global', path: ['igData', 'user', 'igId'], fields: { '': 'browser' } },
    { place: 'global', path: ['igData', 'user', { call: 'getExperiments' }], fields: { '[].name': 'experiment' } },
  ],
  explain: 'Tries out different prices or offers on different visitors of this shop.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/intelligems-io/intelli-docs/blob/381d6e0387a1c576341ac25b2cde4a450319f7e7/docs/javascript-api/intelligems-window-object/user.md',
      checked: '2026-11-22',
    },
    { url: 'https://docs.intelligems.io/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
