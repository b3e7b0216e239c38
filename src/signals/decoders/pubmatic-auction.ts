import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'pubmatic-auction',
  vendor: 'pubmatic',
  marks: [{ host: 'hbopenbid.pubmatic.com', path: /^\/translator\/?$/ }],
  fields: {
    ...ortbFields,
    'imp[].ext.wrapper.*': 'technical',
    source: 'technical',
    gzip: 'technical',
  },
  read: bidRequestPairs,
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/pubmaticBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
