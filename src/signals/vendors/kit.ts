import type { Vendor } from '../vendor.ts';

export default {
  id: 'kit',
  name: 'Kit',
  company: 'Kit',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'convertkit.com' }, { host: 'kit.com' }, { host: 'ck.page' }],
    cookie: ['ck_subscriber_id'],
    mail: {
      hosts: ['convertkit-mail{digits}.com', 'kit-mail{digits}.com'],
      pixels: ['//open.convertkit-mail{digits}.com/{rest}', '//open.kit-mail{digits}.com/{rest}'],
      links: [
        '//click.convertkit-mail{digits}.com/{rest}',
        '//click.kit-mail{digits}.com/{rest}',
        '//convertkit-mail{digits}.com/c/{rest}',
      ],
    },
  },
  identifiers: [{ place: 'cookie', name: 'ck_subscriber_id' }],
  explain: 'Runs the newsletter form here, and keeps a record of you once you sign up.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://kit.com/privacy', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
