import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'yahoo-ads-auction',
  vendor: 'yahoo-ads',
  marks: [{ host: 'pubgw.yahoo.com', path: /^\/(bidRequest|admax\/bid\/partners\/\w+)$/ }],
  fields: ortbFields,
  read: bidRequestPairs,
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/yahooAdsBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
