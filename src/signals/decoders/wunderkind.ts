import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'wunderkind',
  vendor: 'wunderkind',
  marks: [
    { host: 'events.bouncex.net', path: /^\/(track\.gif|v\d|\.events)/ },
    { host: 'api.bounceexchange.com', path: /^\/(capture|bounce|data-subjects)\// },
  ],
  fields: {
    event: 'event',
    email: 'email',
    '*email': 'email',
    '*phone': 'phone',
    '*device_id': 'browser',
    '*visit_id': 'session',
    '*client_id': 'account',
    '*website_id': 'account',
    '*user_id': 'person',
    '*url': 'page',
    '*referrer': 'referrer',
    '*order_id': 'order',
    '*order_total': 'price',
    '*item_*': 'product',
    wklz: 'technical',
    source: 'technical',
  },
  read: reads({ path: /^\/(?:track\.gif|capture)\/(?<event>\w+)/, event: ['event', 'type'], otherwise: 'Event' }),
  sources: [{ url: 'https://www.wunderkind.co/privacy/', checked: '2026-11-22', seen: 'cited' }],
} satisfies Decoder;
