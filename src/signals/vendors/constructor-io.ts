import type { Vendor } from '../vendor.ts';

export default {
  id: 'constructor-io',
  name: 'Constructor',
  company: 'Constructor',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'cnstrc.com' }],
    cookie: ['ConstructorioID_client_id'],
  },
  identifiers: [{ place: 'cookie', name: 'ConstructorioID_client_id' }],
  explain: 'Sorts search results and products by what you and others clicked before.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/Constructor-io/constructorio-client-javascript/blob/000509f67cd5eefbf2e582d10bd186624e2a44c0/src/constructorio.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
