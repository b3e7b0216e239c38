import type { Vendor } from '../vendor.ts';

export default {
  id: 'mailerlite',
  name: 'MailerLite',
  company: 'MailerLite',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'mailerlite.com' }],
  },
  explain: 'Runs the newsletter form here, and keeps a record of you once you sign up.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://www.mailerlite.com/legal/privacy-policy', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
