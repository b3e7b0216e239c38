import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

/** `/pixel/ADVERTISER/PIXEL`, sometimes with a segment after it. */
const pixel = /^\/i?pixel\/(?<advertiser>[A-Z\d]+)(?:\/(?<pixel>[A-Z\d]+)(?:\/(?<segment>[\w-]+))?)?/;

export default {
  id: 'adroll',
  vendor: 'adroll',
  marks: [{ host: 'adroll.com', path: /^\/(i?pixel|segment|onp)\// }],
  fields: {
    event: 'event',
    account: 'account',
    advertiser: 'account',
    pixel: 'account',
    advertisable: 'account',
    advertisable_eid: 'account',
    segment: 'segment',
    adroll_segments: 'segment',
    adroll_fpc: 'browser',
    adroll_email: 'email',
    hashed_email: 'email',
    adroll_external_data: 'event',
    user_id: 'person',
    adroll_conversion_value: 'price',
    conversion_value: 'price',
    conversion_value_in_dollars: 'price',
    adroll_currency: 'price',
    currency: 'price',
    order_id: 'order',
    product_id: 'product',
    adroll_products: 'product',
    adroll_product_id: 'product',
    ev: 'event',
    event_name: 'event',
    keyw: 'search',
    adroll_s_ref: 'referrer',
    arrfrr: 'page',
    xa4: 'technical',
    pv: 'technical',
    flg: 'technical',
    cookie: 'browser',
  },
  read: reads({ event: ['event_name', 'ev'], otherwise: 'Page View', path: pixel, account: '{advertiser}/{pixel}' }),
  sources: [
    { url: 'https://docs.tealium.com/client-side-tags/adroll-pixel-tag/', checked: '2026-11-22' },
    {
      url: 'https://help.adroll.com/hc/en-us/articles/212629938-Enhanced-Conversion-Tracking',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
