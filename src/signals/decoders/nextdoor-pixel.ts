import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'nextdoor-pixel',
  vendor: 'nextdoor-pixel',
  marks: [{ host: 'flask.nextdoor.com', path: /^\/pixel$/ }],
  fields: {
    event: 'event',
    ev: 'event',
    pid: 'account',
    pl: 'page',
    rf: 'referrer',
    ndclid: 'click',
    ndp_session_id: 'session',
    em: 'email',
    ph: 'phone',
    cd: 'event',
    'cd.order_value': 'price',
    'cd.order_id': 'order',
    'cd.*': 'event',
    noscript: 'technical',
  },
  read: reads({ event: ['ev'], json: ['cd'] }),
  sources: [{ url: 'https://docs.tealium.com/client-side-tags/nextdoor-universal-pixel-tag/', checked: '2026-11-22' }],
} satisfies Decoder;
