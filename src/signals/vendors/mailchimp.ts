import type { Vendor } from '../vendor.ts';

export default {
  id: 'mailchimp',
  name: 'Mailchimp',
  company: 'Intuit',
  kind: 'customer-data',
  marks: {
    request: [
      { host: 'chimpstatic.com' },
      { host: 'list-manage.com' },
      { host: 'mailchimp.com' },
      // The script of its newsletter forms stands in a rented bucket.
      { host: 's3.amazonaws.com', path: /^\/downloads\.mailchimp\.com\// },
    ],
    cookie: ['_mcid'],
    mail: {
      hosts: ['list-manage{digits}.com'],
      pixels: ['//list-manage{digits}.com/track/open.php?u', '/track/open.php?u={hash}&id={hex}&e={hex}'],
      links: ['//list-manage{digits}.com/track/click?u', '/track/click?u={hash}&id={hex}&e={hex}'],
    },
  },
  identifiers: [{ place: 'cookie', name: '_mcid' }],
  explain: 'Runs the newsletter form here, and links what you look at to your e-mail address.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://mailchimp.com/help/add-a-signup-form-to-your-website/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://mailchimp.com/help/about-connected-sites/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/apparition47/MailTrackerBlocker/blob/5dbfc211e24ce597e5d043651e22c5b6161d9ec5/Source/MTBBlockedMessage.m',
      checked: '2026-11-22',
    },
    { url: 'https://www.sam.today/blog/how-they-track-you:-email-service-provider-edition', checked: '2026-11-22' },
  ],
} satisfies Vendor;
