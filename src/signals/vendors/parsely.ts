import type { Vendor } from '../vendor.ts';

export default {
  id: 'parsely',
  name: 'Parse.ly',
  company: 'Automattic',
  kind: 'analytics',
  marks: {
    request: [{ host: 'parsely.com' }],
    cookie: ['_parsely_session', '_parsely_visitor'],
    global: ['PARSELY'],
  },
  identifiers: [{ place: 'cookie', name: '_parsely_visitor' }],
  explain: 'Tells the editors what you read, how long, and what you read before.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/segmentio/analytics.js-integrations/blob/09f410a144ba56a9d3a630342440198cb08631c6/integrations/parsely/lib/index.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
