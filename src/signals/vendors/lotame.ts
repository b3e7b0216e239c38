import type { Vendor } from '../vendor.ts';

export default {
  id: 'lotame',
  name: 'Lotame Panorama',
  company: 'Publicis Groupe',
  kind: 'identity',
  marks: {
    request: [{ host: 'crwdcntrl.net' }],
    cookie: ['panoramaId', 'panoramaId_expiry', '_cc_id'],
    storage: ['panoramaId', 'panoramaId_expiry', '_cc_id', /^lotame_\d+_auds$/],
  },
  identifiers: [
    { place: 'cookie', name: 'panoramaId' },
    { place: 'cookie', name: '_cc_id' },
    { place: 'storage', name: 'panoramaId' },
    { place: 'storage', name: '_cc_id' },
    { place: 'cookie', name: '_cc_id', host: 'crwdcntrl.net' },
  ],
  explain: 'Gives you a number for advertising and puts you into groups by what you read.',
  optOut: { by: 'link', url: 'https://www.lotame.com/privacy/privacy-manager/' },
  sources: [
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/lotame.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/018b050f2319dfa7e0755f4a0bf64a32cca5234e/modules/lotamePanoramaIdSystem.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
