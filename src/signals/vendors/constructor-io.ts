import type { Vendor } from '../vendor.ts';

export default {
  id: 'constructor-io',
  name: 'Constructor',
  company: 'Constructor',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'cnstrc.com' }],
  },
  explain: 'Sorts search results and products by what you and others clicked before.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Constructor-io/constructorio-client-javascript/blob/000509f67cd5eefbf2e582d10bd186624e2a44c0/src/constructorio.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
