import type { Vendor } from '../vendor.ts';

export default {
  id: 'kit',
  name: 'Kit',
  company: 'Kit',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'convertkit.com' }, { host: 'kit.com' }, { host: 'ck.page' }],
    cookie: ['ck_subscriber_id'],
  },
  identifiers: [{ place: 'cookie', name: 'ck_subscriber_id' }],
  explain: 'Runs the newsletter form here, and keeps a record of you once you sign up.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://kit.com/privacy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
