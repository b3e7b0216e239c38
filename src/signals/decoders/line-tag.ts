import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'line-tag',
  vendor: 'line-tag',
  marks: [{ host: 'tr.line.me', path: /^\/tag\.gif$/ }],
  fields: {
    event: 'event',
    e: 'event',
    cv_type: 'event',
    xt: 'event',
    t_id: 'account',
    c_t: 'account',
    url: 'page',
    referrer: 'referrer',
    title: 'title',
    b_id: 'browser',
    bid: 'browser',
    session_id: 'session',
    w: 'device',
    h: 'device',
    deviceInfo: 'device',
    noscript: 'technical',
    ts: 'technical',
  },
  read: reads({ event: ['cv_type', 'e'], meanings: { pv: 'Page View', cv: 'Conversion' } }),
  sources: [
    { url: 'https://docs.tealium.com/client-side-tags/line-tag-setup-guide', checked: '2026-11-22' },
    { url: 'https://gist.github.com/fergusKe/eed9f36cba29dd0f26b72d7f48b4c23d', checked: '2026-11-22' },
  ],
} satisfies Decoder;
