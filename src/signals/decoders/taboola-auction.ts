import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'taboola-auction',
  vendor: 'taboola',
  marks: [{ host: 'bidder.taboola.com', path: /^\/OpenRTB\/TaboolaHB\/auction(\/|$)/ }],
  fields: { ...ortbFields, publisher: 'account' },
  read: bidRequestPairs,
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/taboolaBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
