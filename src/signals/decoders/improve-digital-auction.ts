import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'improve-digital-auction',
  vendor: 'improve-digital',
  marks: [
    { host: '360yield.com', path: /^\/((\d+\/)?pb|openrtb2\/auction)$/ },
    { host: '360yield-basic.com', path: /^\/(\d+\/)?pb$/ },
  ],
  fields: ortbFields,
  read: bidRequestPairs,
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/improvedigitalBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
