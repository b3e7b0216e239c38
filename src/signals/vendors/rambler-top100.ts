import type { Vendor } from '../vendor.ts';

export default {
  id: 'rambler-top100',
  name: 'Rambler Top 100',
  company: 'Rambler',
  kind: 'analytics',
  marks: {
    request: [{ host: 'kraken.rambler.ru' }, { host: 'st.top100.ru' }],
    cookie: ['top100_id'],
    storage: ['top100_id'],
  },
  identifiers: [
    { place: 'cookie', name: 'top100_id' },
    { place: 'storage', name: 'top100_id' },
  ],
  explain: 'Counts your visits under a number for your browser, on many sites together.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/ampproject/amphtml/blob/04122840f0595ee2573a5ca90f18ce7dc7278d3f/extensions/amp-analytics/0.1/vendors/top100.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
