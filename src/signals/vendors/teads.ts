import type { Vendor } from '../vendor.ts';

export default {
  id: 'teads',
  name: 'Teads',
  company: 'Teads',
  kind: 'advertising',
  marks: {
    request: [{ host: 'teads.tv' }],
    cookie: ['_tfpvi'],
  },
  identifiers: [
    { place: 'cookie', name: '_tfpvi' },
    { place: 'cookie', name: 'tt_viewer', host: 'teads.tv' },
  ],
  explain: 'Places video and picture ads between the paragraphs, and chooses them by what it knows of you.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/16e54610c69eab0b9085ae8200ca76ddf8da7c66/modules/teadsIdSystem.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/6fac757a548aee075544584ea85bc16be944e099/src/providers/Teads.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
