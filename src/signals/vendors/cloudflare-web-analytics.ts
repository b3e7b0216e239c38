import type { Vendor } from '../vendor.ts';

export default {
  id: 'cloudflare-web-analytics',
  name: 'Cloudflare Web Analytics',
  company: 'Cloudflare',
  kind: 'analytics',
  marks: {
    request: [{ host: 'cloudflareinsights.com' }],
    global: ['__cfBeacon'],
  },
  explain: 'Counts visits to this page and measures how fast it loads for you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://developers.cloudflare.com/web-analytics/about/', checked: '2026-11-22' }],
} satisfies Vendor;
