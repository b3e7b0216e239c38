import type { Vendor } from '../vendor.ts';

export default {
  id: 'algolia',
  name: 'Algolia',
  company: 'Algolia',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'algolia.net' }, { host: 'algolianet.com' }, { host: 'algolia.io' }],
    cookie: ['_ALGOLIA'],
    storage: ['algoliasearch-client-js'],
    global: ['ALGOLIA_INSIGHTS_SRC', 'algoliasearch'],
  },
  explain: 'Answers your searches here, and can sort the results by what you clicked before.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.algolia.com/doc/guides/sending-events/getting-started/', checked: '2026-11-22' }],
} satisfies Vendor;
