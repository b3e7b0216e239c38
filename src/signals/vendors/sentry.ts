import type { Vendor } from '../vendor.ts';

export default {
  id: 'sentry',
  name: 'Sentry',
  company: 'Sentry',
  kind: 'analytics',
  marks: {
    request: [{ host: 'sentry.io' }, { host: 'sentry-cdn.com' }],
    global: ['__SENTRY__'],
  },
  explain: 'Tells the makers of this site when something goes wrong on your screen.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.sentry.io/platforms/javascript/', checked: '2026-11-22' }],
} satisfies Vendor;
