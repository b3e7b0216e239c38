import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const track = /^\/track\/(?<event>up|pxl|conv|evnt|realtimeconversion)\/?$/;

export default {
  id: 'the-trade-desk',
  vendor: 'the-trade-desk',
  marks: [{ host: 'insight.adsrvr.org', path: track }],
  fields: {
    event: 'event',
    account: 'account',
    adv: 'account',
    upid: 'account',
    upv: 'technical',
    ct: 'account',
    ref: 'page',
    referrer: 'referrer',
    v: 'price',
    value: 'price',
    vf: 'price',
    currency: 'price',
    orderid: 'order',
    order_id: 'order',
    ttd_puid: 'browser',
    uid2: 'person',
    tdid: 'browser',
    user_id: 'browser',
    'td*': 'event',
    fmt: 'technical',
    pv: 'technical',
  },
  read: reads({
    path: track,
    meanings: {
      up: 'Page View',
      pxl: 'Conversion',
      conv: 'Conversion',
      evnt: 'Conversion',
      realtimeconversion: 'Conversion',
    },
    account: '{adv} / {upid}',
  }),
  sources: [
    { url: 'https://docs.tealium.com/client-side-tags/the-trade-desk-universal-pixel-tag/', checked: '2026-11-22' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/2756c68de7811ab68b56442d6d81a0db97cac22a/src/providers/TheTradeDeskUniversal.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
