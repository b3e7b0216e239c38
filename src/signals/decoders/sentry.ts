import type { Decoder } from '../decoder.ts';
import { jsonIn, leavesOf } from '../pairs.ts';
import { pathPairs } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** Most lines of an envelope that are read: a header each, and what it heads. */
const mostLines = 20;

/** Told of nobody it watches programs, not people: only an envelope that names a user is read. */
function read(sent: Sent): readonly Pair[] {
  const lines = sent.body
    .split('\n', mostLines)
    .map((line) => jsonIn(line) as { readonly user?: unknown; readonly request?: unknown } | undefined);
  const users = lines.flatMap((line) => leavesOf(line?.user, 'user'));
  if (users.length === 0) return [];
  const isReplay = sent.body.includes('"type":"replay_');
  return [
    ['event', isReplay ? 'Session Recording' : 'Error Or Timing'],
    ...pathPairs(sent.path, /^\/api\/(?<account>\d+)\//),
    ...users,
    ...lines.flatMap((line) => leavesOf(line?.request, 'request')),
  ];
}

export default {
  id: 'sentry',
  vendor: 'sentry',
  marks: [{ host: 'sentry.io', path: /^\/api\/\d+\/(envelope|store)\/$/ }],
  fields: {
    event: 'event',
    account: 'account',
    'user.id': 'person',
    'user.email': 'email',
    'user.username': 'person',
    'user.ip_address': 'location',
    'user.geo.*': 'location',
    'user.*': 'trait',
    'request.url': 'page',
    'request.headers.Referer': 'referrer',
    'request.*': 'device',
  },
  read,
  sources: [
    { url: 'https://develop.sentry.dev/sdk/data-model/event-payloads/user/', checked: '2026-11-22', seen: 'cited' },
  ],
} satisfies Decoder;
