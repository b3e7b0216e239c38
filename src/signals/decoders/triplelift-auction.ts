import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields, ortbFieldsBelow } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'triplelift-auction',
  vendor: 'triplelift',
  marks: [{ host: 'tlx.3lift.com', path: /^\/header\/auction$/ }],
  fields: {
    // What the site says of page and person stands here a second time, in the words of OpenRTB.
    ...ortbFieldsBelow('ext.ortb2.'),
    ...ortbFieldsBelow('ext.fpd.'),
    'ext.fpd.context.ref': 'referrer',
    'ext.fpd.context.search': 'search',
    'ext.fpd.context.*': 'page',
    'ext.schain.*': 'technical',
    ...ortbFields,
    referrer: 'page',
    gdpr: 'consent',
    cmp_cs: 'consent',
    us_privacy: 'consent',
    coppa: 'age',
    lib: 'technical',
    v: 'technical',
  },
  read: bidRequestPairs,
  sources: [
    {
      url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/tripleliftBidAdapter.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
