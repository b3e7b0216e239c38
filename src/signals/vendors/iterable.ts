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
  },
  identifiers: [{ place: 'cookie', name: 'iterableEndUserId' }],
  explain: 'Ties what you do here to your e-mail address once it knows it, to send you messages chosen by it.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://www.rudderstack.com/docs/destinations/streaming-destinations/iterable/iterable-device-mode/index.md',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
