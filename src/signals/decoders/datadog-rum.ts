import type { Decoder } from '../decoder.ts';
import { jsonIn, leavesOf } from '../pairs.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const mostLines = 20;

interface Line {
  readonly usr?: unknown;
  readonly account?: unknown;
  readonly view?: unknown;
  readonly session?: unknown;
  readonly application?: unknown;
}

/** Told of nobody it watches programs, not people: only lines that name a user are read. */
function read(sent: Sent): readonly Pair[] {
  const lines = sent.body.split('\n', mostLines).map((line) => jsonIn(line) as Line | undefined);
  // Everybody has an ID that the library made up; that alone names nobody.
  const named = lines.filter((line) => leavesOf(line?.usr).some(([name]) => name !== 'anonymous_id'));
  return named.length === 0
    ? []
    : [
        ['event', 'Usage'],
        ...named.flatMap((line) =>
          (['usr', 'account', 'view', 'session', 'application'] as const).flatMap((part) =>
            leavesOf(line?.[part], part),
          ),
        ),
      ];
}

const intakes = [
  'datadoghq.com',
  'datadoghq.eu',
  'us3-datadoghq.com',
  'us5-datadoghq.com',
  'ap1-datadoghq.com',
  'ddog-gov.com',
];

export default {
  id: 'datadog-rum',
  vendor: 'datadog-rum',
  marks: intakes.map((intake) => ({ host: `browser-intake-${intake}`, path: /^\/api\/v2\/(rum|logs)$/ })),
  anyHost: [{ path: /\/api\/v2\/(rum|logs)$/, query: ['ddsource', 'dd-api-key'] }],
  fields: {
    event: 'event',
    'usr.id': 'person',
    'usr.email': 'email',
    'usr.name': 'name',
    'usr.anonymous_id': 'browser',
    'usr.*': 'trait',
    'account.*': 'trait',
    'view.url': 'page',
    'view.name': 'page',
    'view.referrer': 'referrer',
    'view.id': 'session',
    'view.*': 'technical',
    'session.*': 'session',
    'application.id': 'account',
  },
  read,
  sources: [
    {
      url: 'https://docs.datadoghq.com/real_user_monitoring/browser/data_collected/',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
