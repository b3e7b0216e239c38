import type { Vendor } from '../vendor.ts';

export default {
  id: 'quantcast',
  name: 'Quantcast',
  company: 'Quantcast',
  kind: 'analytics',
  marks: {
    request: [{ host: 'quantserve.com' }, { host: 'quantcount.com' }],
    cookie: ['__qca'],
    global: ['_qevents', '__qc'],
  },
  identifiers: [
    { place: 'cookie', name: '__qca' },
    { place: 'cookie', name: 'mc', host: 'quantserve.com' },
  ],
  explain: 'Counts your visits here and on many other sites, to guess your age, sex and interests.',
  optOut: { by: 'link', url: 'https://www.quantcast.com/opt-out/' },
  sources: [
    { url: 'https://www.quantcast.com/opt-out/', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/0b2309c103f38dd8f25d1c713e6746d3141e1f3a/modules/quantcastIdSystem.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
