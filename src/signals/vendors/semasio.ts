import type { Vendor } from '../vendor.ts';

export default {
  id: 'semasio',
  name: 'Semasio',
  company: 'Semasio',
  kind: 'identity',
  marks: {
    request: [{ host: 'semasio.net' }],
  },
  identifiers: [{ place: 'cookie', name: 'SEUNCY', host: 'semasio.net' }],
  explain: 'Puts you into groups by the words of the pages you read, and sells the groups to advertisers.',
  optOut: { by: 'link', url: 'https://www.samba.tv/users/privacy-policy' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
