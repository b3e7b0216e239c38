import type { Vendor } from '../vendor.ts';

export default {
  id: 'vercel-analytics',
  name: 'Vercel Web Analytics',
  company: 'Vercel',
  kind: 'analytics',
  marks: {
    request: [{ host: 'va.vercel-scripts.com' }],
    ownHost: [{ path: /^\/_vercel\/(insights|speed-insights)\// }],
    global: ['vaq', 'vam'],
  },
  explain: 'Counts page views and how fast the page is for you, without keeping a cookie on your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/@nuxt/scripts@1.3.9/dist/runtime/registry/vercel-analytics.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
