import type { Vendor } from '../vendor.ts';

export default {
  id: 'sentry',
  name: 'Sentry',
  company: 'Sentry',
  kind: 'analytics',
  marks: {
    request: [{ host: 'sentry.io' }, { host: 'sentry-cdn.com' }],
    storage: ['sentryReplaySession'],
    global: ['__SENTRY__'],
  },
  identifiers: [{ place: 'storage', name: 'sentryReplaySession' }],
  explain: 'Tells the makers of this site when something goes wrong on your screen.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/getsentry/sentry-javascript/blob/013d473723ffe35e5c7ebdb95058c00b7f705497/packages/core/src/carrier.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
