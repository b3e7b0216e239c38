import type { Decoder } from '../decoder.ts';
import { decoded, pair, pairsIn, plainPairs } from '../pairs.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** What people do, by the code that stands for it. The rest (`exd`, `ce`, `dis`) says more about a visit. */
const events: Readonly<Record<string, string>> = {
  vh: 'Homepage',
  vl: 'Product List View',
  vs: 'Search',
  vp: 'Product View',
  ac: 'Add To Cart',
  vb: 'Cart View',
  vc: 'Purchase',
  vpg: 'Page View',
};

/** Each of `p0`, `p1` … is a query of its own; a text in it is encoded once more and may stand in brackets. */
function nested([name, value]: Pair): readonly Pair[] {
  if (!/^p\d+$/.test(name)) return [[name, value]];
  const inner = pairsIn(value).map(([key, text]) =>
    pair(`${name}.${key}`, decoded(text).replace(/^\[([^[\],]*)\]$/, '$1')),
  );
  return [[name, value], ...inner];
}

function read(sent: Sent): readonly Pair[] {
  const pairs = plainPairs(sent).flatMap(nested);
  const named = pairs.filter(([name]) => /^p\d+\.e$/.test(name)).map(([, code]) => events[code]);
  return [...new Set(named)].flatMap((event) => (event === undefined ? [] : [pair('event', event)])).concat(pairs);
}

export default {
  id: 'criteo',
  vendor: 'criteo',
  marks: [{ host: 'criteo.com', path: /^\/event$/ }],
  anyHost: [{ path: /^\/event$/, query: ['a', 'v', 'p0'] }],
  fields: {
    event: 'event',
    a: 'account',
    'p*.e': 'event',
    'p*.m': 'email',
    'p*.email': 'email',
    'p*.ci': 'person',
    'p*.z': 'postal-address',
    'p*.p': 'product',
    'p*.id': 'order',
    'p*.t': 'order',
    'p*.kw': 'search',
    'p*.site_type': 'device',
    'p*.*': 'event',
    'p*': 'event',
    bundle: 'browser',
    uid: 'browser',
    fu: 'page',
    tld: 'page',
    ref: 'referrer',
    pu: 'page',
    v: 'technical',
    adce: 'technical',
    dtycbr: 'technical',
    dc: 'technical',
    cb: 'technical',
  },
  read,
  sources: [
    { url: 'https://developers.criteo.com/retailer-integration/docs/onetag-for-offsite', checked: '2026-11-22' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/87a74ad443516612b6ff93ca9bbc302481ad5f4d/src/providers/CriteoOneTag.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
