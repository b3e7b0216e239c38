import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'outbrain',
  vendor: 'outbrain',
  marks: [{ host: 'tr.outbrain.com', path: /^\/(unifiedPixel|cachedClickId|pixel|obtpixel\.gif|metrics)\/?$/ }],
  fields: {
    event: 'event',
    name: 'event',
    marketerId: 'account',
    obtp: 'account',
    dl: 'page',
    referrer: 'referrer',
    orderId: 'order',
    orderValue: 'price',
    currency: 'price',
    contentId: 'product',
    contentIds: 'product',
    obClickId: 'click',
    obclid: 'click',
    ob_click_id: 'click',
    optOut: 'consent',
    au: 'consent',
    hem: 'email',
    uid: 'browser',
    bust: 'technical',
    g: 'technical',
    zone: 'technical',
    obApiVersion: 'technical',
    obtpVersion: 'technical',
  },
  read: reads({
    path: /^\/(?<event>cachedClickId)\/?$/,
    event: ['name'],
    meanings: { cachedClickId: 'Ad Click Lookup' },
  }),
  sources: [
    { url: 'https://github.com/managed-components/outbrain', checked: '2026-11-22' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/1ee63f01229406dc77f6889b97f9e828f21db758/src/providers/Outbrain.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
