import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const adsct = /^\/(1\/)?i\/adsct$/;

export default {
  id: 'x-pixel',
  vendor: 'x-pixel',
  marks: [
    { host: 'analytics.twitter.com', path: adsct },
    { host: 'analytics.x.com', path: adsct },
    { host: 't.co', path: adsct },
  ],
  // `events` is a list of lists: a name and its details.
  fields: {
    event: 'event',
    events: 'event',
    'events[][]': 'event',
    'events[][].value': 'price',
    'events[][].currency': 'price',
    'events[][].contents*price': 'price',
    'events[][].contents*': 'product',
    'events[][].num_items': 'product',
    'events[][].content_*': 'product',
    'events[][].search_string': 'search',
    'events[][].email_address': 'email',
    'events[][].phone_number': 'phone',
    'events[][].twclid': 'click',
    'events[][].conversion_id': 'technical',
    'events[][].*': 'event',
    txn_id: 'account',
    pl_id: 'session',
    p_user_id: 'browser',
    twclid: 'click',
    tw_clid: 'click',
    tw_sale_amount: 'price',
    tw_order_quantity: 'order',
    tw_product_id: 'product',
    tw_document_href: 'page',
    tw_document_referrer: 'referrer',
    dv: 'device',
    tw_iframe_status: 'technical',
    tpx_cb: 'technical',
    p_id: 'technical',
    event_id: 'technical',
    integration: 'technical',
    type: 'technical',
    version: 'technical',
    bci: 'technical',
    eci: 'technical',
  },
  read: reads({ event: ['events[][]'], json: ['events'] }),
  sources: [
    {
      url: 'https://business.x.com/en/help/campaign-measurement-and-analytics/conversion-tracking-for-websites',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://developer.x.com/en/docs/x-ads-api/measurement/web-conversions',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
