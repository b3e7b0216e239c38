import type { Vendor } from '../vendor.ts';

export default {
  id: 'rudderstack',
  name: 'RudderStack',
  company: 'RudderStack',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'rudderlabs.com' }, { host: 'rudderstack.com' }],
    cookie: ['rl_user_id', 'rl_trait', 'rl_anonymous_id'],
    storage: ['rl_user_id', 'rl_trait', 'rl_anonymous_id'],
    global: ['rudderanalytics'],
  },
  explain: 'Collects what you do here into a record about you, and passes it on to other tools.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://www.rudderstack.com/docs/sources/event-streams/sdks/rudderstack-javascript-sdk/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
