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
    mail: {
      hosts: ['customeriomail.com', 'track.customer.io'],
      pixels: ['/e/o/eyJ{token}', '//customeriomail.com/e/o/{any}', '//track.customer.io/e/o/{any}'],
      links: [
        '/e/c/eyJ{token}',
        '/e/c/eyJ{token}/{any}',
        '//customeriomail.com/e/c/{rest}',
        '//track.customer.io/e/c/{rest}',
      ],
    },
  },
  identifiers: [
    { place: 'cookie', name: '_cioid' },
    { place: 'cookie', name: '_cioanonid' },
  ],
  reads: [{ place: 'cookie', name: '_cioid', fields: { '': 'person' } }],
  explain: 'Follows your visits, ties them to your e-mail once it knows it, and sends you mail chosen by that.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
    {
      url: 'https://docs.customer.io/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Vendor;
