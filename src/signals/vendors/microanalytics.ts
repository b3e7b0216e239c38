import type { Vendor } from '../vendor.ts';

export default {
  id: 'microanalytics',
  name: 'Microanalytics',
  company: 'Microanalytics',
  kind: 'analytics',
  marks: {
    request: [{ host: 'microanalytics.io' }],
  },
  explain: 'Counts page views for the site without keeping a cookie on your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
