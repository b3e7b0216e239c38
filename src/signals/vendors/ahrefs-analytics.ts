import type { Vendor } from '../vendor.ts';

export default {
  id: 'ahrefs-analytics',
  name: 'Ahrefs Web Analytics',
  company: 'Ahrefs',
  kind: 'analytics',
  marks: {
    request: [{ host: 'analytics.ahrefs.com' }],
    global: ['AhrefsAnalytics'],
  },
  explain: 'Counts page views for the site without keeping a cookie on your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/@nuxt/scripts@1.3.9/dist/runtime/registry/ahrefs-analytics.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
