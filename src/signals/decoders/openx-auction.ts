import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'openx-auction',
  vendor: 'openx',
  marks: [{ host: 'rtb.openx.net', path: /^\/openrtbb\/prebidjs$/ }],
  fields: ortbFields,
  read: bidRequestPairs,
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/openxBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
