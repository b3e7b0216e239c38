import type { Vendor } from '../vendor.ts';

export default {
  id: 'hadron-id',
  name: 'Audigent Hadron ID',
  company: 'Experian',
  kind: 'identity',
  marks: {
    request: [{ host: 'ad.gt' }],
    cookie: ['_au_1d'],
    storage: ['auHadronId'],
  },
  identifiers: [
    { place: 'cookie', name: '_au_1d' },
    { place: 'storage', name: 'auHadronId' },
    { place: 'cookie', name: 'auid', host: 'ad.gt' },
    { place: 'cookie', name: 'au_id', host: 'ad.gt' },
  ],
  explain: 'Gives you a number that advertisers use to recognise you from site to site.',
  optOut: { by: 'link', url: 'https://audigent.com/privacy-center/' },
  sources: [
    { url: 'https://docs.prebid.org/dev-docs/modules/userid-submodules/hadron.html', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/018b050f2319dfa7e0755f4a0bf64a32cca5234e/modules/hadronIdSystem.js',
      checked: '2026-11-22',
    },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/hadronIdSystem.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
