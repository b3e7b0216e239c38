import { packedFields } from './envelope.ts';
import { jsonIn, pair, pairsIn, plainPairs } from './pairs.ts';
import { valueOf } from './pixel.ts';
import type { Sent } from './sent.ts';
import type { Fields, Pair } from './told.ts';

/** Most hits of one bulk request that are read. */
const mostHits = 20;

/** What the fields of Matomo's tracking API are about; Piwik PRO's began as the same: https://developer.matomo.org/api-reference/tracking-api */
export const matomoFields = {
  event: 'event',
  account: 'account',
  idsite: 'account',
  action_name: 'title',
  url: 'page',
  urlref: 'referrer',
  _ref: 'referrer',
  _rcn: 'ad',
  _rck: 'ad',
  _id: 'browser',
  cid: 'browser',
  uid: 'person',
  pv_id: 'session',
  new_visit: 'session',
  _idts: 'session',
  _idvc: 'session',
  _idn: 'session',
  _refts: 'session',
  _viewts: 'session',
  _ects: 'session',
  'search*': 'search',
  e_c: 'event',
  e_a: 'event',
  e_n: 'event',
  e_v: 'event',
  c_n: 'event',
  c_p: 'event',
  c_t: 'event',
  c_i: 'event',
  link: 'event',
  exit: 'event',
  download: 'event',
  ping: 'event',
  idgoal: 'event',
  revenue: 'price',
  ec_id: 'order',
  ec_st: 'price',
  ec_tx: 'price',
  ec_sh: 'price',
  ec_dt: 'price',
  'ec_items[].price': 'price',
  'ec_items*': 'product',
  _pks: 'product',
  _pkn: 'product',
  _pkc: 'product',
  _pkp: 'price',
  'ma_*': 'event',
  'fa_*': 'form',
  'hsr_*': 'event',
  cip: 'location',
  country: 'location',
  region: 'location',
  city: 'location',
  lat: 'location',
  long: 'location',
  res: 'device',
  cookie: 'device',
  lang: 'device',
  ua: 'device',
  'uadata*': 'device',
  h: 'device',
  m: 'device',
  s: 'device',
  fla: 'device',
  java: 'device',
  dir: 'device',
  qt: 'device',
  realp: 'device',
  pdf: 'device',
  wma: 'device',
  gears: 'device',
  ag: 'device',
  rec: 'technical',
  r: 'technical',
  rand: 'technical',
  cs: 'technical',
  send_image: 'technical',
  apiv: 'technical',
  gt_ms: 'technical',
  'pf_*': 'technical',
} as const satisfies Fields;

function eventOf(pairs: readonly Pair[]): string {
  const has = (name: string) => valueOf(pairs, name) !== undefined;
  const custom = valueOf(pairs, 'e_a');
  if (custom !== undefined) return custom;
  if (has('search')) return 'Site Search';
  if (has('link') || has('exit')) return 'Exit Click';
  if (has('download')) return 'Download Click';
  if (has('ping')) return 'Ping';
  if (has('c_n')) return has('c_i') ? 'Content Interaction' : 'Content Impression';
  if (valueOf(pairs, 'idgoal') === '0') return has('ec_id') ? 'Purchase' : 'Cart Update';
  return has('idgoal') ? 'Goal' : 'Page View';
}

const columns = ['sku', 'name', 'category', 'price', 'quantity'];

function cellText(cell: unknown): string {
  const parts = Array.isArray(cell) ? (cell.slice(0, 5) as readonly unknown[]) : [cell];
  return parts.filter((part) => typeof part === 'string' || typeof part === 'number').join(', ');
}

/** `ec_items`: a list of lists. */
function items(text: string): readonly Pair[] {
  const json = jsonIn(text);
  const rows = Array.isArray(json) ? (json.slice(0, 50) as readonly unknown[]) : [];
  return rows.flatMap((row, at) => {
    const cells = Array.isArray(row) ? (row.slice(0, columns.length) as readonly unknown[]) : [];
    return cells.map((cell, column) => pair(`ec_items[${at}].${columns[column]!}`, cellText(cell)));
  });
}

function hit(pairs: readonly Pair[], text: string): readonly Pair[] {
  const [, cart = ''] = pairsIn(text).find(([name]) => name === 'ec_items') ?? [];
  return [['event', eventOf(pairs)], ...pairs, ...packedFields(text, ['_cvar', 'cvar', 'uadata']), ...items(cart)];
}

/** Hits in the query and in a body, which is a form or JSON with many queries: `{"requests":["?idsite=1&rec=1"]}`. */
export function matomoHits(sent: Sent): readonly Pair[] {
  const json = jsonIn(sent.body) as { readonly requests?: unknown } | undefined;
  const requests = Array.isArray(json?.requests) ? json.requests.slice(0, mostHits) : [];
  const queries = requests.filter((one): one is string => typeof one === 'string').map((one) => one.replace(/^\?/, ''));
  if (queries.length > 0) return queries.flatMap((query) => hit(pairsIn(query), query));
  return hit(plainPairs(sent), `${sent.query}&${sent.body}`);
}
