import type { Vendor } from '../vendor.ts';

export default {
  id: 'fabrick',
  name: 'TransUnion Fabrick',
  company: 'TransUnion',
  kind: 'identity',
  marks: {
    request: [{ host: 'agkn.com' }],
  },
  identifiers: [{ place: 'cookie', name: 'ab', host: 'agkn.com' }],
  explain: 'Matches you with a household or a person that its data files already know.',
  optOut: { by: 'link', url: 'https://privacychoices.home.neustar/' },
  sources: [
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/fabrick.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/16e54610c69eab0b9085ae8200ca76ddf8da7c66/modules/fabrickIdSystem.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
