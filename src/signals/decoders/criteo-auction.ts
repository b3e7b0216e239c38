import { bidRequestPairs } from '../ads/bid-request.ts';
import { ortbFields } from '../ads/ortb-fields.ts';
import type { Decoder } from '../decoder.ts';

export default {
  id: 'criteo-auction',
  vendor: 'criteo',
  marks: [{ host: 'grid-bidder.criteo.com', path: /^\/openrtb_2_5\/pbjs\/auction\/request$/ }],
  fields: {
    ...ortbFields,
    bundle: 'browser',
    networkId: 'account',
    optout: 'consent',
    profileId: 'technical',
    lsavail: 'technical',
    av: 'technical',
    wv: 'technical',
    cb: 'technical',
    im: 'technical',
    gzip: 'technical',
  },
  read: bidRequestPairs,
  sources: [
    { url: 'https://github.com/prebid/Prebid.js/blob/11.36.0/modules/criteoBidAdapter.js', checked: '2026-11-22' },
  ],
} satisfies Decoder;
