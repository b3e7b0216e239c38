import type { Vendor } from '../vendor.ts';

export default {
  id: 'mailchimp',
  name: 'Mailchimp',
  company: 'Intuit',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'chimpstatic.com' }, { host: 'list-manage.com' }, { host: 'mailchimp.com' }],
    cookie: ['_mcid'],
  },
  identifiers: [{ place: 'cookie', name: '_mcid' }],
  explain: 'Runs the newsletter form here, and links what you look at to your e-mail address.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://mailchimp.com/help/about-connected-sites/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
  ],
} satisfies Vendor;
