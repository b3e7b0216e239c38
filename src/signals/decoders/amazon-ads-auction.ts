import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'amazon-ads-auction',
  vendor: 'amazon-ads',
  marks: [{ host: 'aps.amazon-adsystem.com', path: /^\/e\/pb\/bid$/ }],
  fields: {
    ...ortbFields,
    'ext.account': 'account',
  },
  read: bidRequestPairs,
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/apsBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
