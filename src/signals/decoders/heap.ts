import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

export default {
  id: 'heap',
  vendor: 'heap',
  marks: [
    {
      host: 'heapanalytics.com',
      path: /^\/(h|api\/(track|identify|identify_v\d|add_user_properties|capture\/v\d\/.*))$/,
    },
    { host: 'heap-api.com', path: /^\/(h|api\/.*)$/ },
  ],
  fields: {
    event: 'event',
    account: 'account',
    a: 'account',
    u: 'browser',
    i: 'person',
    v: 'session',
    s: 'session',
    h: 'page',
    q: 'page',
    d: 'page',
    r: 'referrer',
    t: 'event',
    tv: 'technical',
    b: 'technical',
    z: 'technical',
    ts: 'technical',
    st: 'technical',
    k: 'event',
    app_id: 'account',
    env_id: 'account',
    user_id: 'browser',
    identity: 'person',
    'properties.*': 'trait',
    '*user.identity': 'person',
    '*user.id': 'browser',
    '*session.*': 'session',
    '*pageview.title': 'title',
    '*pageview.url': 'page',
    '*pageview.*': 'page',
  },
  read: (sent) =>
    reads({
      event: ['event', 'events[].event.custom.name'],
      otherwise: /identify/.test(sent.path)
        ? 'Identify'
        : /user_properties/.test(sent.path)
          ? 'User Properties'
          : 'Activity',
      account: sent.query.includes('a=') ? '{a}' : '{app_id}',
    })(sent),
  sources: [
    { url: 'https://developers.heap.io/reference/server-side-apis-overview', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
