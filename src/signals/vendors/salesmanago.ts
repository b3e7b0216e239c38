import type { Vendor } from '../vendor.ts';

export default {
  id: 'salesmanago',
  name: 'SALESmanago',
  company: 'SALESmanago',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'salesmanago.com' }, { host: 'salesmanago.pl' }, { host: 'salesmanago.es' }],
    cookie: ['smuuid', 'smclient'],
  },
  identifiers: [
    { place: 'cookie', name: 'smuuid' },
    { place: 'cookie', name: 'smclient' },
  ],
  reads: [{ place: 'cookie', name: 'smclient', fields: { '': 'person' } }],
  explain: 'Follows your visits, ties them to your e-mail once it knows it, and sends you mail chosen by that.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/common-repository/salesmanago/blob/0a3707c252cee0ba7e2cc88c75101e15255b380f/src/Frontend/Model/MonitCodeModel.php',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
