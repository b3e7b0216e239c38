import type { Vendor } from '../vendor.ts';

export default {
  id: '1plusx',
  name: '1plusX',
  company: 'TripleLift',
  kind: 'identity',
  marks: {
    request: [{ host: 'opecloud.com' }],
    storage: ['ope_fpid'],
  },
  identifiers: [
    { place: 'storage', name: 'ope_fpid' },
    { place: 'cookie', name: 'ope_uuid', host: 'opecloud.com' },
  ],
  explain: 'Guesses your age, sex and interests from what you read, and passes that to ad auctions.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/1plusXRtdProvider.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
