import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'sovrn-auction',
  vendor: 'sovrn',
  marks: [{ host: 'ap.lijit.com', path: /^\/rtb\/bid$/ }],
  fields: {
    ...ortbFields,
    'user.ext.prebid_criteoid': 'browser',
    src: 'technical',
    iv: 'technical',
  },
  read: bidRequestPairs,
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/sovrnBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
