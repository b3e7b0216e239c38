import type { Vendor } from '../vendor.ts';

export default {
  id: 'getresponse',
  name: 'GetResponse',
  company: 'GetResponse',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'getresponse.com' }],
    cookie: ['gaVisitorUuid'],
    mail: {
      hosts: ['getresponse.com'],
      pixels: ['/open.html?x={any}&m={any}&s={any}'],
      links: ['/click.html?x={any}&lc={any}&s={any}'],
    },
  },
  identifiers: [{ place: 'cookie', name: 'gaVisitorUuid' }],
  explain: 'Follows your visits, ties them to your e-mail once it knows it, and sends you mail chosen by that.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
