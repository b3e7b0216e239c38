import type { Vendor } from '../vendor.ts';

export default {
  id: 'krux',
  name: 'Salesforce Audience Studio (Krux)',
  company: 'Salesforce',
  kind: 'identity',
  marks: {
    request: [{ host: 'krxd.net' }],
    global: ['Krux'],
  },
  identifiers: [{ place: 'cookie', name: '_kuid_', host: 'krxd.net' }],
  explain: 'Collected what you read into a profile for advertisers; Salesforce has ended it.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
