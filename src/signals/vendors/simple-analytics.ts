import type { Vendor } from '../vendor.ts';

export default {
  id: 'simple-analytics',
  name: 'Simple Analytics',
  company: 'Simple Analytics',
  kind: 'analytics',
  marks: {
    request: [{ host: 'simpleanalyticscdn.com' }],
    global: ['sa_event', 'sa_loaded'],
  },
  explain: 'Counts page views for the site without giving you a number.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/tarteaucitronjs@1.34.0/tarteaucitron.services.js', checked: '2026-11-22' }],
} satisfies Vendor;
