import type { Vendor } from '../vendor.ts';

export default {
  id: 'customer-io',
  name: 'Customer.io',
  company: 'Customer.io',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'customer.io' }],
    cookie: ['_cioid', '_cioanonid'],
    global: ['_cio', 'cioanalytics'],
  },
  identifiers: [
    { place: 'cookie', name: '_cioid' },
    { place: 'cookie', name: '_cioanonid' },
  ],
  explain: 'Follows your visits, ties them to your e-mail once it knows it, and sends you mail chosen by that.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' }],
} satisfies Vendor;
