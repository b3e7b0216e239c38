import type { Vendor } from '../vendor.ts';

export default {
  id: 'plausible',
  name: 'Plausible',
  company: 'Plausible',
  kind: 'analytics',
  marks: {
    request: [{ host: 'plausible.io' }],
    ownHost: [
      {
        run: 'by-site',
        path: /\/js\/(script|plausible)\.((hash|outbound-links|file-downloads|tagged-events|manual|exclusions|compat|local|revenue|pageview-props|404)\.)+js$/,
      },
      { run: 'by-site', path: /\/js\/pa-[\w-]{21}\.js$/ },
    ],
  },
  explain: 'Counts visits to this page, without giving you a number to recognise you by.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.mintlify.com/plausible/analytics/integration/tracker-script', checked: '2026-11-22' }],
} satisfies Vendor;
