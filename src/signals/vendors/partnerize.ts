import type { Vendor } from '../vendor.ts';

export default {
  id: 'partnerize',
  name: 'Partnerize',
  company: 'Partnerize',
  kind: 'advertising',
  marks: {
    request: [{ host: 'prf.hn' }],
  },
  identifiers: [{ place: 'cookie', name: 'tPHG-PS', host: 'prf.hn' }],
  explain: 'Notes that you came or left through an advertising link, so that somebody is paid if you buy.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
