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
  identifiers: [{ place: 'cookie', name: '_ALGOLIA' }],
  explain: 'Answers your searches here, and can sort the results by what you clicked before.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/algolia/search-insights.js/blob/02592189c20e639eb253bad8515626f15d05d984/lib/_cookieUtils.ts',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
