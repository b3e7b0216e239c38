import type { Vendor } from '../vendor.ts';

export default {
  id: 'retention-com',
  name: 'Retention.com (GetEmails)',
  company: 'Retention.com',
  kind: 'identity',
  marks: {
    request: [{ host: 'retention.com' }, { host: 's3-us-west-2.amazonaws.com', path: /^\/jsstore\/a\// }],
  },
  explain: 'Finds out your e-mail address without your giving it here, so that the shop can write to you.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://docs.chord.co/retentioncom', checked: '2026-11-22' }],
} satisfies Vendor;
