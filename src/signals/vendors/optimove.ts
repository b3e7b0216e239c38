import type { Vendor } from '../vendor.ts';

export default {
  id: 'optimove',
  name: 'Optimove',
  company: 'Optimove',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'optimove.net' }],
    global: ['optimoveSDK'],
  },
  explain: 'Keeps a profile of what you do here, and shows or sends you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
