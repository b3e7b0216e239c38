import type { Vendor } from '../vendor.ts';

export default {
  id: 'mailchimp',
  name: 'Mailchimp',
  company: 'Intuit',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'chimpstatic.com' }, { host: 'list-manage.com' }, { host: 'mailchimp.com' }],
  },
  explain: 'Runs the newsletter form here, and links what you look at to your e-mail address.',
  optOut: { by: 'site' },
  sources: [{ url: 'https://mailchimp.com/help/about-connected-sites/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Vendor;
