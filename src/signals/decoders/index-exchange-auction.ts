import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'index-exchange-auction',
  vendor: 'index-exchange',
  marks: [{ host: 'casalemedia.com', path: /^\/openrtb\/pbjs$/ }],
  fields: {
    ...ortbFields,
    s: 'account',
    p: 'account',
  },
  read: bidRequestPairs,
  sources: [{ url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/ixBidAdapter.js', checked: '2026-11-22' }],
} satisfies Decoder;
