import type { Vendor } from '../vendor.ts';

export default {
  id: 'liveintent',
  name: 'LiveIntent',
  company: 'Zeta Global',
  kind: 'identity',
  marks: {
    request: [{ host: 'liadm.com' }],
    cookie: ['_lc2_fpi', '_li_pbid'],
    storage: ['_li_duid', '_li_pbid'],
  },
  identifiers: [
    { place: 'cookie', name: '_lc2_fpi' },
    { place: 'cookie', name: '_li_pbid' },
    { place: 'storage', name: '_li_duid' },
    { place: 'storage', name: '_li_pbid' },
    { place: 'cookie', name: 'lidid', host: 'liadm.com' },
  ],
  explain: 'Links this visit to newsletters you open, by a code made from your e-mail address.',
  optOut: { by: 'link', url: 'https://privacy.liveintent.com/' },
  sources: [
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/liveintent.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/LiveIntent/live-connect/blob/0c9c9cd1e0e227c0f10c89ca8c691a20c27c085a/src/enrichers/live-connect-id.ts',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/jkwakman/Open-Cookie-Database/blob/0003d0f50a478670f0b578872c352b8a31152239/open-cookie-database.csv',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/liveIntentIdSystem.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
