import type { Vendor } from '../vendor.ts';

export default {
  id: 'viant',
  name: 'Viant',
  company: 'Viant',
  kind: 'advertising',
  marks: {
    request: [{ host: 'ipredictive.com' }, { host: 'adelphic.net' }],
  },
  identifiers: [{ place: 'cookie', name: 'cu', host: 'ipredictive.com' }],
  explain: 'Buys ads aimed at you, and ties your devices to your household to do so.',
  optOut: { by: 'link', url: 'https://ccpa.viantinc.com/' },
  sources: [
    { url: 'https://unpkg.com/third-party-web@0.30.0/dist/entities.json', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/viantBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
