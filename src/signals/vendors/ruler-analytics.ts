import type { Vendor } from '../vendor.ts';

export default {
  id: 'ruler-analytics',
  name: 'Ruler Analytics',
  company: 'Ruler Analytics',
  kind: 'analytics',
  marks: {
    request: [{ host: 'ruleranalytics.com' }, { host: 'nyltx.com' }],
  },
  explain: 'Follows which ads brought you here, and ties that to your calls, forms and orders.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
