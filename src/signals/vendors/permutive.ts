import type { Vendor } from '../vendor.ts';

export default {
  id: 'permutive',
  name: 'Permutive',
  company: 'Permutive',
  kind: 'customer-data',
  marks: {
    request: [{ host: 'permutive.com' }, { host: 'permutive.app' }, { host: 'prmutv.co' }],
    storage: ['permutive-id', 'permutive-prebid-id', '_psegs', '_pcrprs', '_pdfps', '_ppsts'],
    global: ['permutive'],
  },
  identifiers: [
    { place: 'storage', name: 'permutive-id' },
    { place: 'storage', name: 'permutive-prebid-id' },
  ],
  explain: 'Puts you into groups by what you read here, so that ads can be sold for those groups.',
  optOut: { by: 'site' },
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/01bc9a0d04d8a18fbde8e57f752b84b16e9eafe3/modules/permutiveIdentityManagerIdSystem.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
