import type { Vendor } from '../vendor.ts';

export default {
  id: 'listrak',
  name: 'Listrak',
  company: 'Listrak',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'listrakbi.com' }, { host: 'listrak.com' }],
    global: ['_ltk'],
  },
  reads: [
    {
      place: 'global',
      path: ['_ltk', 'Customer'],
      fields: { Email: 'email', FirstName: 'name', LastName: 'name' },
    },
  ],
  explain: 'Ties what you do here to your e-mail address once it knows it, to send you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://cdn.listrakbi.com/scripts/script.js', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Vendor;
