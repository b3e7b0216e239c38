import type { Vendor } from '../vendor.ts';

export default {
  id: 'fathom',
  name: 'Fathom Analytics',
  company: 'Fathom Analytics',
  kind: 'analytics',
  marks: {
    request: [{ host: 'usefathom.com' }],
    global: ['fathom'],
  },
  explain: 'Counts page views for the site without keeping a cookie on your device.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://unpkg.com/@nuxt/scripts@1.3.9/dist/runtime/registry/fathom-analytics.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
