import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'sharethrough-auction',
  vendor: 'sharethrough',
  marks: [{ host: 'btlr.sharethrough.com', path: /^\/universal\/v1$/ }],
  fields: {
    ...ortbFields,
    supply_id: 'account',
  },
  read: bidRequestPairs,
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/sharethroughBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
