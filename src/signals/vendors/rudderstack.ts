import type { Vendor } from '../vendor.ts';

export default {
  id: 'rudderstack',
  name: 'RudderStack',
  company: 'RudderStack',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'rudderlabs.com' }, { host: 'rudderstack.com' }],
    ownHost: [{ path: /\/sourceConfig\/?$/, query: ['writeKey'], run: 'by-site' }],
    cookie: ['rl_user_id', 'rl_trait', 'rl_anonymous_id'],
    storage: ['rl_user_id', 'rl_trait', 'rl_anonymous_id'],
    global: ['rudderanalytics'],
  },
  identifiers: [
    { place: 'cookie', name: 'rl_anonymous_id' },
    { place: 'cookie', name: 'rl_user_id' },
    { place: 'storage', name: 'rl_anonymous_id' },
    { place: 'storage', name: 'rl_user_id' },
  ],
  // By way of the instances, which are there once it has loaded: the stub before that would queue the call.
  reads: [
    {
      place: 'global',
      path: ['rudderanalytics', 'analyticsInstances', '*', { call: 'getUserId' }],
      fields: { '*': 'person' },
    },
    {
      place: 'global',
      path: ['rudderanalytics', 'analyticsInstances', '*', { call: 'getUserTraits' }],
      fields: {
        '*.email': 'email',
        '*.phone': 'phone',
        '*.name': 'name',
        '*.firstName': 'name',
        '*.lastName': 'name',
        '*.username': 'name',
        '*.company.name': 'employer',
        '*.title': 'employer',
        '*.birthday': 'birth-date',
        '*.address.street': 'postal-address',
        '*.address.postalCode': 'postal-address',
        '*.address.city': 'location',
        '*.address.state': 'location',
        '*.address.country': 'location',
        '*.id': 'person',
        '*': 'trait',
      },
    },
    {
      place: 'global',
      path: ['rudderanalytics', 'analyticsInstances', '*', { call: 'getGroupTraits' }],
      fields: {
        '*.name': 'employer',
        '*.website': 'employer',
        '*.industry': 'employer',
        '*.employees': 'employer',
        '*': 'trait',
      },
    },
  ],
  explain: 'Collects what you do here into a record about you, and passes it on to other tools.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://www.npmjs.com/package/rudder-js', checked: '2026-11-22' },
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/4f7d3771eec7592b9ce4a23c09b691ae52b6591a/packages/analytics-js-cookies/src/constants/cookies.ts',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/rudderlabs/rudder-sdk-js/blob/01bcd11840fa039f02fb0e1adf0e9605a676bfb5/packages/analytics-js/src/app/RudderAnalytics.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
