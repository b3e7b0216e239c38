import type { Decoder } from '../decoder.ts';
import { eventName } from '../event-name.ts';
import { googleFields, withContacts } from '../google-fields.ts';
import { pair, pairsIn, queryPairs } from '../pairs.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** Most events read of one request; Google's own limit is 25. */
const mostLines = 50;

/**
 * Each line of a body is an event; with several, its names stand under its number, as lists do. Blanks
 * within a line are encoded, so any white space ends one.
 */
function eventsIn(body: string): readonly Pair[] {
  const lines = body.split(/\s+/, mostLines).filter((line) => line.includes('='));
  return lines.flatMap((line, at) =>
    pairsIn(line).map(([name, value]) => {
      if (lines.length === 1) return pair(name, value);
      const dot = name.indexOf('.');
      return dot < 0 ? pair(`${name}[${at}]`, value) : pair(`${name.slice(0, dot)}[${at}]${name.slice(dot)}`, value);
    }),
  );
}

/** Codes in an item, `pr1=idSKU1~nmShoes~pr9.99`, and what they stand for. */
const itemCodes: Readonly<Record<string, string>> = {
  id: 'id',
  nm: 'name',
  br: 'brand',
  ca: 'category',
  va: 'variant',
  pr: 'price',
  qt: 'quantity',
  cp: 'coupon',
  ds: 'discount',
  af: 'affiliation',
  lp: 'index',
  ln: 'list name',
  li: 'list id',
  lo: 'location id',
};

function withItem([name, value]: Pair): readonly Pair[] {
  const item = /^(pr\d{1,3}(\[\d+\])?)$/.exec(name)?.[1];
  if (item === undefined) return [[name, value]];
  const parts = value.split('~', 60).filter((part) => itemCodes[part.slice(0, 2)] !== undefined);
  return [[name, value], ...parts.map((part) => pair(`${item}.${itemCodes[part.slice(0, 2)]}`, part.slice(2)))];
}

/** What happened, readable; `t` is what its predecessor said. */
function names(pairs: readonly Pair[]): readonly Pair[] {
  const named = pairs.filter(([name, value]) => /^en(\[\d+\])?$/.test(name) && value !== '');
  const said = named.length > 0 ? named : pairs.filter(([name]) => name === 't');
  return [...new Set(said.map(([, value]) => eventName(value)))].map((event) => pair('event', event));
}

function read(sent: Sent): readonly Pair[] {
  const pairs = [...queryPairs(sent), ...eventsIn(sent.body)];
  return [...names(pairs), ...pairs.flatMap(withContacts).flatMap(withItem)];
}

export default {
  id: 'google-analytics',
  vendor: 'google-analytics',
  marks: [
    { host: 'google-analytics.com', path: /\/g(\/s)?\/collect\/?$/ },
    { host: 'analytics.google.com', path: /\/g(\/s)?\/collect\/?$/ },
    { host: 'stats.g.doubleclick.net', path: /\/g(\/s)?\/collect\/?$/ },
  ],
  anyHost: [{ path: /\/g\/collect\/?$/, query: ['v', 'tid'] }],
  fields: {
    ...googleFields,
    event: 'event',
    en: 'event',
    'en[]': 'event',
    t: 'event',
    _c: 'event',
    'ep.transaction_id': 'order',
    'ep.coupon': 'order',
    'ep.search_term': 'search',
    'ep.user_id': 'person',
    'ep*transaction_id': 'order',
    'ep*search_term': 'search',
    'epn*value': 'price',
    'ep.*': 'event',
    'ep[].*': 'event',
    'epn.*': 'event',
    'epn[].*': 'event',
    'up.user_id': 'person',
    'up.*': 'trait',
    'upn.*': 'trait',
    'pr*.price': 'price',
    'pr*.discount': 'price',
    'pr*': 'product',
    cid: 'browser',
    uid: 'person',
    sid: 'session',
    sct: 'session',
    seg: 'session',
    _fv: 'session',
    _ss: 'session',
    _nsi: 'session',
    _et: 'session',
    '_et[]': 'session',
    dl: 'page',
    dr: 'referrer',
    dt: 'title',
    tid: 'account',
    cu: 'price',
    ur: 'location',
    ul: 'device',
    sr: 'device',
    v: 'technical',
    _p: 'technical',
    _s: 'technical',
    _eu: 'technical',
    _ee: 'technical',
    '_ee[]': 'technical',
    ir: 'technical',
    are: 'technical',
    _dbg: 'technical',
    _prs: 'technical',
  },
  read,
  sources: [
    {
      url: 'https://developers.google.com/analytics/devguides/collection/protocol/ga4/reference',
      checked: '2026-11-22',
      seen: 'cited',
    },
    { url: 'https://support.google.com/analytics/answer/9234069', checked: '2026-11-22', seen: 'cited' },
    {
      url: 'https://developers.google.com/analytics/devguides/collection/ga4/uid-data',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
