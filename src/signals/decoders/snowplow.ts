import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { packedFields } from '../envelope.ts';
import { eventName } from '../event-name.ts';
import { jsonIn, leavesOf, packedJsonIn, pairsIn, queryPairs } from '../pairs.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** Most events of one request that are read. */
const mostEvents = 50;

const kinds: Readonly<Record<string, string>> = {
  pv: 'Page View',
  pp: 'Page Ping',
  se: 'Event',
  ue: 'Event',
  tr: 'Purchase',
  ti: 'Purchased Item',
};

/** Fields that hold JSON, plain and in base64. */
const packed = ['ue_pr', 'ue_px', 'co', 'cx'];

type Row = Readonly<Record<string, unknown>>;

function opened(row: Row, name: string): unknown {
  const value = row[name];
  return typeof value === 'string' ? packedJsonIn(value) : undefined;
}

/** The name in `iglu:vendor/name/jsonschema/1-0-0`. */
function selfDescribed(row: Row): string | undefined {
  const event = (opened(row, 'ue_pr') ?? opened(row, 'ue_px')) as
    | { readonly data?: { readonly schema?: unknown } }
    | undefined;
  const schema = event?.data?.schema;
  return typeof schema === 'string' ? schema.split('/', 3)[1] : undefined;
}

function eventOf(row: Row): Pair {
  const custom = selfDescribed(row) ?? (typeof row.se_ac === 'string' ? row.se_ac : undefined);
  return ['event', custom === undefined ? (meaningOf(kinds, row.e as string) ?? 'Event') : eventName(custom)];
}

function rowsIn(body: string): readonly Row[] {
  const json = jsonIn(body) as { readonly data?: unknown } | undefined;
  const rows: readonly unknown[] = Array.isArray(json?.data) ? json.data.slice(0, mostEvents) : [];
  return rows.filter((row): row is Row => typeof row === 'object' && row !== null);
}

function read(sent: Sent): readonly Pair[] {
  const rows = rowsIn(sent.body);
  const query = queryPairs(sent);
  if (rows.length === 0) {
    const row = Object.fromEntries(pairsIn(sent.query));
    return [...('e' in row ? [eventOf(row)] : []), ...query, ...packedFields(sent.query, packed)];
  }
  return [
    ...rows.map(eventOf),
    ...query,
    ...rows.flatMap((row, at) => [
      ...leavesOf(row, `data[${at}]`),
      ...packed.flatMap((name) => leavesOf(opened(row, name), `data[${at}].${name}`)),
    ]),
  ];
}

export default {
  id: 'snowplow',
  vendor: 'snowplow',
  marks: [{ host: 'snplow.net' }],
  anyHost: [
    { run: 'by-site', path: /\/com\.snowplowanalytics\.snowplow\/tp2$/ },
    { run: 'by-site', path: /\/i$/, query: ['e', 'p', 'tv'] },
  ],
  fields: {
    event: 'event',
    aid: 'account',
    'data[].aid': 'account',
    tna: 'technical',
    'data[].tna': 'technical',
    e: 'event',
    'data[].e': 'event',
    'se_*': 'event',
    'data[].se_*': 'event',
    url: 'page',
    'data[].url': 'page',
    page: 'title',
    'data[].page': 'title',
    refr: 'referrer',
    'data[].refr': 'referrer',
    uid: 'person',
    'data[].uid': 'person',
    duid: 'browser',
    'data[].duid': 'browser',
    nuid: 'browser',
    'data[].nuid': 'browser',
    tnuid: 'browser',
    'data[].tnuid': 'browser',
    sid: 'session',
    'data[].sid': 'session',
    vid: 'session',
    'data[].vid': 'session',
    ip: 'location',
    'data[].ip': 'location',
    tr_id: 'order',
    tr_tt: 'price',
    ti_id: 'order',
    ti_sk: 'product',
    ti_nm: 'product',
    ti_pr: 'price',
    '*.products[].price': 'price',
    '*.products[].*': 'product',
    '*.currency': 'price',
    '*.schema': 'technical',
    schema: 'technical',
    ...Object.fromEntries(
      ['lang', 'res', 'cd', 'tz', 'vp', 'ds', 'cookie', 'f_*', 'ua'].flatMap((name) => [
        [name, 'device'] as const,
        [`data[].${name}`, 'device'] as const,
      ]),
    ),
    ...Object.fromEntries(
      ['eid', 'tv', 'p', 'cs', 'dtm', 'stm', 'ttm', ...packed].flatMap((name) => [
        [name, 'technical'] as const,
        [`data[].${name}`, 'technical'] as const,
      ]),
    ),
  },
  read,
  sources: [
    { url: 'https://docs.snowplow.io/docs/events/going-deeper/http-requests/', checked: '2026-11-22', seen: 'cited' },
    { url: 'https://www.npmjs.com/package/@snowplow/browser-tracker', checked: '2026-11-22' },
  ],
} satisfies Decoder;
