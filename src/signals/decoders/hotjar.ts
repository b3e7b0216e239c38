import type { Decoder } from '../decoder.ts';
import { reads } from '../pixel.ts';

const library = /^\/c\/hotjar-(?<account>\d+)\.js$/;

const kinds: readonly (readonly [RegExp, string])[] = [
  [library, 'Library Load'],
  [/^\/?$|\/ws$/, 'Session Recording'],
  [/\/visit-data|\/sessions\//, 'Session Start'],
  [/feedback|survey|poll|ask|responses/, 'Survey'],
];

export default {
  id: 'hotjar',
  vendor: 'hotjar',
  marks: [
    { host: 'static.hotjar.com', path: library },
    { host: 'static.hj.contentsquare.net', path: library },
    { host: 'hotjar.io', path: /^\/(\?|$|api\/|sessions\/|hit|sites\/)/ },
    { host: 'in.hotjar.com', path: /^\/api\// },
    { host: 'ws.hotjar.com', path: /^\/api\// },
    { host: 'identify.hotjar.com' },
  ],
  fields: {
    event: 'event',
    account: 'account',
    site_id: 'account',
    siteId: 'account',
    '*user_uuid': 'browser',
    '*user_id': 'person',
    '*session_id': 'session',
    '*session_uuid': 'session',
    '*attributes.email': 'email',
    '*attributes.*': 'trait',
    '*url': 'page',
    '*referrer': 'referrer',
    '*response*': 'form',
    '*user_agent': 'device',
    '*window_width': 'device',
    '*window_height': 'device',
    sv: 'technical',
    v: 'technical',
    s: 'technical',
    r: 'technical',
    gzip: 'technical',
  },
  // A recording's body shows the page, node by node: it is not listed.
  read: (sent) => [
    ...reads({
      path: /(?:hotjar-|\/sites\/|\/sessions\/)(?<account>\d+)/,
      otherwise: kinds.find(([path]) => path.test(sent.path))?.[1] ?? 'Session Data',
      ...(/site_id=/.test(sent.query) && { account: '{site_id}' }),
    })(/^\/?$|\/ws$/.test(sent.path) ? { ...sent, body: '' } : sent),
  ],
  sources: [
    { url: 'https://help.hotjar.com/hc/en-us/articles/115009336727', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://help.hotjar.com/hc/en-us/articles/360033640653', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
