import type { Vendor } from '../vendor.ts';

export default {
  id: 'loop54',
  name: 'Loop54',
  company: 'FactFinder',
  kind: 'recommendation',
  marks: { request: [{ host: 'loop54.com' }, { host: 'loop54.se' }], cookie: ['Loop54User'] },
  identifiers: [{ place: 'cookie', name: 'Loop54User' }],
  reads: [{ place: 'cookie', name: 'Loop54User', fields: { '': 'browser' } }],
  explain: 'Sorts search results by what you and others clicked and bought before.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/madepeople/Made_Loop54/blob/9a9a3977e848be483b171ff872406545b34182dc/src/lib/Loop54/Utils.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
