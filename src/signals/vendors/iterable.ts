import type { Vendor } from '../vendor.ts';

export default {
  id: 'iterable',
  name: 'Iterable',
  company: 'Iterable',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'iterable.com' }],
    cookie: ['iterableEndUserId', 'iterableEmailCampaignId', 'iterableTemplateId', 'iterableMessageId'],
    global: ['iterableAnalytics'],
    mail: {
      hosts: ['links.iterable.com'],
      pixels: ['/e/eo?_t={hex}&_m={hex}&_e={token}'],
      links: [
        '/u/click?_t={hex}&_m={any}&_e={token}',
        '/a/click?_t={hex}&_m={any}&_e={token}',
        '//links.iterable.com/u/{rest}',
        '//links.iterable.com/a/{rest}',
      ],
    },
  },
  identifiers: [{ place: 'cookie', name: 'iterableEndUserId' }],
  reads: [{ place: 'cookie', name: 'iterableEndUserId', fields: { '': 'email' } }],
  explain: 'Ties what you do here to your e-mail address once it knows it, to send you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://www.rudderstack.com/docs/destinations/streaming-destinations/iterable/iterable-device-mode/index.md',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
