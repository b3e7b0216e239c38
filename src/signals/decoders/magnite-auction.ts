import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'magnite-auction',
  vendor: 'magnite',
  marks: [{ host: 'rubiconproject.com', path: /^\/(openrtb2\/auction|a\/api\/prebid-exchange\.json)$/ }],
  fields: ortbFields,
  read: bidRequestPairs,
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/rubiconBidAdapter.js', checked: '2026-11-22' },
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/magniteBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
