import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'spotify-pixel',
  vendor: 'spotify-pixel',
  marks: [
    { host: 'pixels.spotify.com', path: /^\/v1\/ingest\/?$/ },
    { host: 'us.pdst.fm', path: /^\/$/ },
  ],
  // One message, or several in `batch`, each with several events: the names end alike.
  fields: {
    event: 'event',
    '*pid': 'account',
    '*key': 'account',
    '*action': 'event',
    '*.url': 'page',
    '*referrer': 'referrer',
    '*.title': 'title',
    '*value': 'price',
    '*currency': 'price',
    '*price': 'price',
    '*order_id': 'order',
    '*discount_code': 'order',
    '*line_items*': 'product',
    '*product_*': 'product',
    '*quantity': 'product',
    '*email*': 'email',
    '*phone*': 'phone',
    '*external_id': 'person',
    '*device_id': 'browser',
    '*device_uuid': 'browser',
    '*session_id': 'session',
    '*user_agent': 'device',
    '*timestamp': 'technical',
    '*version': 'technical',
  },
  read: reads({ event: ['batch[].events[].action', 'events[].action', 'batch[].action', 'action'] }),
  sources: [
    { url: 'https://help.adanalytics.spotify.com/technical-pixel-docs', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://docs.tealium.com/client-side-tags/podsights-pixel', checked: '2026-11-22' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/6d8a136f44e5dc1b7be0f7fa2ced8bd503a39d9e/src/providers/SpotifyPixel.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
