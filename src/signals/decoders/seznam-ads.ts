import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const pixel = /^\/(?<event>conv|retargeting)$/;

export default {
  id: 'seznam-ads',
  vendor: 'seznam-ads',
  marks: [{ host: 'c.seznam.cz', path: pixel }],
  fields: {
    event: 'event',
    id: 'account',
    zboziId: 'account',
    zboziType: 'technical',
    value: 'price',
    orderId: 'order',
    itemId: 'product',
    category: 'product',
    pageType: 'page',
    url: 'page',
    rtgUrl: 'page',
    consent: 'consent',
    ids: 'person',
    'ids.eid': 'email',
    'ids.tid': 'phone',
    'ids.aid*': 'postal-address',
    'ids.*': 'person',
    said: 'browser',
    rsid: 'browser',
    conversionHitId: 'technical',
  },
  read: reads({ path: pixel, meanings: { conv: 'Conversion' }, json: ['ids'] }),
  sources: [
    { url: 'https://napoveda.sklik.cz/en/tracking-scripts/', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/b6d4d9f375dd35561dcfafb5a7139bdbd4a99cf9/src/providers/SeznamSklik.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
