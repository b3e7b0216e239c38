import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { pair, plainPairs } from '../pairs.ts';
import { pathPairs, valueOf } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

const kinds: readonly (readonly [string, string])[] = [
  ['co', 'Purchase'],
  ['oi', 'Purchase'],
  ['q', 'Site Search'],
  ['v', 'Product View'],
  ['vc', 'Category View'],
  ['ca', 'Cart'],
];

const columns: Readonly<Record<string, string>> = { i: 'item', p: 'price', q: 'quantity' };

/** `i:sku,p:9.90,q:1|…`: things in a cart or an order. */
function items(pairs: readonly Pair[]): readonly Pair[] {
  const list = valueOf(pairs, 'co') ?? valueOf(pairs, 'ca') ?? '';
  return list.split('|', 30).flatMap((item, at) =>
    item.split(',', 5).flatMap((part): readonly Pair[] => {
      const [name = '', value = ''] = part.split(':', 2);
      const column = meaningOf(columns, name);
      return column === undefined ? [] : [pair(`items[${at}].${column}`, value)];
    }),
  );
}

function read(sent: Sent): readonly Pair[] {
  const pairs = plainPairs(sent);
  const kind = kinds.find(([name]) => valueOf(pairs, name) !== undefined)?.[1] ?? 'Page View';
  return [['event', kind], ...pathPairs(sent.path, /^\/merchants\/(?<account>[^/]+)/), ...pairs, ...items(pairs)];
}

export default {
  id: 'emarsys',
  vendor: 'emarsys',
  marks: [{ host: 'recommender.scarabresearch.com', path: /^\/merchants\// }],
  fields: {
    event: 'event',
    account: 'account',
    ci: 'person',
    eh: 'email',
    vi: 'browser',
    s: 'session',
    xp: 'technical',
    cp: 'technical',
    v: 'product',
    vc: 'product',
    ca: 'product',
    co: 'product',
    cv: 'technical',
    oi: 'order',
    q: 'search',
    t: 'event',
    ta: 'event',
    f: 'recommendation',
    pv: 'session',
    prev_url: 'referrer',
    'items[].price': 'price',
    'items[].*': 'product',
  },
  read,
  sources: [
    {
      url: 'https://dev.emarsys.com/docs/web-extend-reference/2b5b7b8ff2b0a-introduction',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
