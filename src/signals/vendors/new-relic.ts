import type { Vendor } from '../vendor.ts';

export default {
  id: 'new-relic',
  name: 'New Relic',
  company: 'New Relic',
  kind: 'analytics',
  marks: {
    request: [{ host: 'newrelic.com' }, { host: 'nr-data.net' }],
    storage: ['NRBA_SESSION'],
    global: ['NREUM', 'newrelic'],
  },
  identifiers: [{ place: 'storage', name: 'NRBA_SESSION' }],
  explain: 'Measures how fast this page loads for you, and notes errors and what you click.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/newrelic/newrelic-browser-agent/blob/08e2e0e716ab1a39ed5202944de920070eebf4f7/src/common/session/constants.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
