import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'the-trade-desk-auction',
  vendor: 'the-trade-desk',
  marks: [{ host: 'adsrvr.org', path: /^\/bid\/bidder\/[\w.-]+$/ }],
  fields: ortbFields,
  read: bidRequestPairs,
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/ttdBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
