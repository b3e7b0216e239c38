import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'adform-auction',
  vendor: 'adform',
  marks: [{ host: 'adform.net', path: /^\/adx\/openrtb$/ }],
  fields: ortbFields,
  read: bidRequestPairs,
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/adfBidAdapter.ts', checked: '2026-11-22' },
  ],
} satisfies Decoder;
