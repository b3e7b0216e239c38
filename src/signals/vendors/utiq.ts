import type { Vendor } from '../vendor.ts';

export default {
  id: 'utiq',
  name: 'Utiq',
  company: 'Utiq',
  kind: 'identity',
  marks: {
    storage: ['utiqPass', 'netid_utiq_adtechpass'],
  },
  identifiers: [
    { place: 'storage', name: 'utiqPass' },
    { place: 'storage', name: 'netid_utiq_adtechpass' },
  ],
  explain: 'Gives you an ID made by your phone or internet company, for ads on the sites you allow it on.',
  optOut: { by: 'link', url: 'https://consenthub.utiq.com/' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/utiqIdSystem.js', checked: '2026-11-22' },
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/metadata/modules/utiqIdSystem.json',
      checked: '2026-11-22',
    },
  ],
} satisfies Vendor;
