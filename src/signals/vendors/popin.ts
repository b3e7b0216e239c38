import type { Vendor } from '../vendor.ts';

export default {
  id: 'popin',
  name: 'popIn (Discovery)',
  company: 'popIn',
  kind: 'recommendation',
  marks: {
    request: [{ host: 'popin.cc' }],
  },
  explain: 'Shows paid links that look like articles, chosen by what you read and click elsewhere.',
  optOut: { by: 'site' },
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/discoveryBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Vendor;
