import type { Vendor } from '../vendor.ts';

export default {
  id: 'coveo',
  name: 'Coveo',
  company: 'Coveo',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'coveo.com' }, { host: 'goqubit.com' }],
    cookie: ['coveo_visitorId'],
    storage: ['coveo_visitorId', '__coveo.analytics.history'],
    global: ['coveoua'],
  },
  identifiers: [
    { place: 'cookie', name: 'coveo_visitorId' },
    { place: 'storage', name: 'coveo_visitorId' },
  ],
  reads: [
    { place: 'storage', name: '__coveo.analytics.history', fields: { '[].value': 'event', '[].title': 'title' } },
  ],
  explain: 'Sorts search results and products by what you and others clicked before.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/coveo/coveo.analytics.js/blob/a871d316500601a631efaaf1c9cb55118edd1c37/src/history.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
