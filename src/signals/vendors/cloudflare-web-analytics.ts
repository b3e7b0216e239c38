import type { Vendor } from '../vendor.ts';

export default {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  company: 'Cloudflare',
  kind: 'analytics',
  marks: {
    request: [{ host: 'cloudflareinsights.com' }],
    ownHost: [{ path: /^\/cdn-cgi\/rum$/ }],
    global: ['__cfBeacon'],
  },
  explain: 'Counts visits to this page and measures how fast it loads for you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/nuxt/scripts/blob/135980a304e7b9e8ebc48af5235e9be1f96700d8/src/runtime/registry/cloudflare-web-analytics.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
