import type { Decoder } from '../decoder.ts';
import { jsonIn, leavesOf, pair, queryPairs } from '../pairs.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** Most recorded events that are looked through for what a site says of its visitor. */
const mostEvents = 500;

/** What a site tells beside the recording is JSON text in the arguments of an event: `["user", "{\"email\":…}"]`. */
function saidOf(event: unknown): readonly Pair[] {
  const { Args } = (event ?? {}) as { readonly Args?: unknown };
  const words: readonly unknown[] = Array.isArray(Args) ? Args.slice(0, 6) : [];
  const [about] = words;
  return typeof about !== 'string' || !/^[\w ]{1,60}$/.test(about)
    ? []
    : words.slice(1).flatMap((word) => (typeof word === 'string' ? leavesOf(jsonIn(word), about) : []));
}

/** The page itself, as it is recorded node by node, is not listed. */
function bodyPairs(body: string): readonly Pair[] {
  const json = jsonIn(body) as { readonly Evts?: unknown } | undefined;
  if (json === undefined) return [];
  const { Evts, ...rest } = json;
  if (!Array.isArray(Evts)) return leavesOf(rest);
  return [
    ...leavesOf(rest),
    pair('recorded events', String(Evts.length)),
    ...Evts.slice(0, mostEvents).flatMap(saidOf),
  ];
}

function read(sent: Sent): readonly Pair[] {
  const kind = sent.path.endsWith('/page')
    ? 'Session Start'
    : sent.path.includes('/bundle')
      ? 'Session Recording'
      : 'Session Data';
  return [['event', kind], ...queryPairs(sent), ...bodyPairs(sent.body)];
}

export default {
  id: 'fullstory',
  vendor: 'fullstory',
  marks: [{ host: 'fullstory.com', path: /^\/rec\/(page|bundle|integrations|except)/ }],
  anyHost: [{ path: /\/rec\/bundle(\/v2)?$/, query: ['OrgId', 'UserId', 'SessionId'] }],
  fields: {
    event: 'event',
    'recorded events': 'event',
    OrgId: 'account',
    UserId: 'browser',
    CookieId: 'browser',
    SessionId: 'session',
    PageId: 'session',
    TabId: 'session',
    'user.uid': 'person',
    'user.email*': 'email',
    'user.displayName*': 'name',
    'user.*': 'trait',
    'page.*': 'page',
    Url: 'page',
    Base: 'page',
    Referrer: 'referrer',
    Title: 'title',
    Width: 'device',
    Height: 'device',
    ScreenWidth: 'device',
    ScreenHeight: 'device',
    Seq: 'technical',
    When: 'technical',
    PageStart: 'technical',
    PrevBundleTime: 'technical',
    ServerTime: 'technical',
    '*Version': 'technical',
    'Compiled*': 'technical',
  },
  read,
  sources: [
    {
      url: 'https://developer.fullstory.com/browser/identification/identify-users/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
