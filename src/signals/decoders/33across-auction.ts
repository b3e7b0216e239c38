import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: '33across-auction',
  vendor: '33across',
  marks: [{ host: 'ssc.33across.com', path: /^\/api\/v1\/hb$/ }],
  fields: {
    ...ortbFields,
    guid: 'account',
  },
  read: bidRequestPairs,
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/33acrossBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
