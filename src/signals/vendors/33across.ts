import type { Vendor } from '../vendor.ts';

export default {
  id: '33across',
  name: '33Across Lexicon',
  company: '33Across',
  kind: 'identity',
  marks: {
    request: [{ host: '33across.com' }, { host: 'tynt.com' }],
    cookie: ['33acrossId'],
    storage: ['33acrossId', '33acrossIdFp', '33acrossIdTp', '33acrossIdHm'],
  },
  identifiers: [
    { place: 'cookie', name: '33acrossId' },
    { place: 'storage', name: '33acrossId' },
    { place: 'storage', name: '33acrossIdFp' },
    { place: 'storage', name: '33acrossIdTp' },
    { place: 'storage', name: '33acrossIdHm' },
    { place: 'cookie', name: '33x_ps', host: '33across.com' },
  ],
  explain: 'Gives you a number that advertisers use to recognise you from site to site.',
  optOut: { by: 'link', url: 'https://33across.com/privacy-policy/ccpa-notice/' },
  sources: [
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/33across.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/02d485d7775c23d10ec32d6e360101ab439ddc68/modules/33acrossIdSystem.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
