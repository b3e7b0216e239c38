import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'yahoo-ads',
  vendor: 'yahoo-ads',
  marks: [{ host: 'sp.analytics.yahoo.com', path: /^\/spp?\.pl$/ }],
  fields: {
    event: 'event',
    et: 'event',
    ea: 'event',
    ec: 'event',
    el: 'event',
    ev: 'event',
    gv: 'price',
    '.yp': 'account',
    a: 'account',
    f: 'page',
    e: 'referrer',
    b: 'title',
    product_id: 'product',
    he: 'email',
    auid: 'person',
    d: 'technical',
    n: 'device',
    enc: 'technical',
    yv: 'technical',
    tagmgr: 'technical',
    jsonp: 'technical',
  },
  read: reads({ event: ['ea', 'et'], otherwise: 'Page View', meanings: { custom: 'Custom' } }),
  sources: [{ url: 'https://docs.tealium.com/client-side-tags/yahoo-dot-tag/', checked: '2026-11-22' }],
} satisfies Decoder;
