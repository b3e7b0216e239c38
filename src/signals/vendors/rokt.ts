import type { Vendor } from '../vendor.ts';

export default {
  id: 'rokt',
  name: 'Rokt',
  company: 'Rokt',
  kind: 'advertising',
  marks: {
    request: [{ host: 'rokt.com' }, { host: 'rokt-api.com' }],
    global: ['Rokt'],
  },
  explain: 'Shows you offers of other firms while you pay, chosen by your name, address and order.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.tealium.com/ja/client-side-tags/rokt-tag', checked: '2026-11-22' }],
} satisfies Vendor;
