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
  explain: 'Sorts search results and products by what you and others clicked before.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.npmjs.com/package/coveo.analytics', checked: '2026-11-22' }],
} satisfies Vendor;
