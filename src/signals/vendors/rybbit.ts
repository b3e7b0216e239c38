import type { Vendor } from '../vendor.ts';

export default {
  id: 'rybbit',
  name: 'Rybbit',
  company: 'Rybbit',
  kind: 'analytics',
  marks: {
    request: [{ host: 'app.rybbit.io' }],
    global: ['rybbit'],
  },
  explain: 'Counts page views and clicks, and can record a replay of your visit for the site.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/@nuxt/scripts@1.3.9/dist/runtime/registry/rybbit-analytics.js', checked: '2026-11-22' },
    { url: 'https://unpkg.com/@c15t/scripts@2.2.0/dist/registry.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
