import type { Vendor } from '../vendor.ts';

export default {
  id: 'relewise',
  name: 'Relewise',
  company: 'Relewise',
  kind: 'recommendation',
  marks: { request: [{ host: 'relewise.com' }] },
  explain: 'Sorts products and search results by what you looked at and bought.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Relewise/relewise-sdk-javascript/blob/03a5c64821aab6ad48fca9eadf29263a6a8aa34c/README.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
