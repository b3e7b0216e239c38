import type { Vendor } from '../vendor.ts';

export default {
  id: 'pirsch',
  name: 'Pirsch',
  company: 'Pirsch',
  kind: 'analytics',
  marks: {
    request: [{ host: 'api.pirsch.io' }],
    global: ['pirsch'],
  },
  explain: 'Counts page views for the site without keeping a cookie on your device.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/@c15t/scripts@2.2.0/dist/registry.js', checked: '2026-11-22' }],
} satisfies Vendor;
