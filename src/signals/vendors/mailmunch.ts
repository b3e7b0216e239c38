import type { Vendor } from '../vendor.ts';

export default {
  id: 'mailmunch',
  name: 'MailMunch',
  company: 'MailMunch',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'mailmunch.co' }],
    cookie: ['_mailmunch_visitor_id', 'mailmunch_second_pageview'],
  },
  identifiers: [{ place: 'cookie', name: '_mailmunch_visitor_id' }],
  explain: 'Decides from how you move and what you looked at when to show you a window asking for your e-mail.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
