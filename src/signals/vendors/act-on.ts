import type { Vendor } from '../vendor.ts';

export default {
  id: 'act-on',
  name: 'Act-On',
  company: 'Act-On',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'actonsoftware.com' }],
  },
  explain: 'Follows your visits, and puts your name and employer on them once you fill in a form.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
