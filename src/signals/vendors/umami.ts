import type { Vendor } from '../vendor.ts';

export default {
  id: 'umami',
  name: 'Umami',
  company: 'Umami',
  kind: 'analytics',
  marks: {
    request: [{ host: 'cloud.umami.is' }],
    global: ['umami'],
  },
  explain: 'Counts page views and clicks for the site without keeping a cookie on your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/@nuxt/scripts@1.3.9/dist/runtime/registry/umami-analytics.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
