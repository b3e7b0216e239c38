import type { Vendor } from '../vendor.ts';

export default {
  id: 'bluekai',
  name: 'BlueKai',
  company: 'Oracle',
  kind: 'identity',
  marks: {
    request: [{ host: 'bluekai.com' }, { host: 'bkrtx.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'bku', host: 'bluekai.com' }],
  explain: 'Collected what you read and buy, and sold it to advertisers; Oracle closed it in 2024.',
  optOut: { by: 'link', url: 'https://datacloudoptout.oracle.com/' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
