import type { Vendor } from '../vendor.ts';

export default {
  id: 'bizible',
  name: 'Marketo Measure (Bizible)',
  company: 'Adobe',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'bizible.com' }, { host: 'bizibly.com' }],
    cookie: ['_biz_uid', '_biz_nA', '_biz_pendingA', '_biz_flagsA'],
    global: ['Bizible'],
  },
  identifiers: [
    { place: 'cookie', name: '_biz_uid' },
    { place: 'cookie', name: '_BUID', host: 'bizible.com' },
  ],
  explain: 'Follows which ads and pages brought you here, and ties it to your name once you fill in a form.',
  optOut: { by: 'link', url: 'https://www.adobe.com/privacy/opt-out.html' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
