import type { Decoder } from '../decoder.ts';
import { meaningOf } from '../meaning.ts';
import { decoded, pair, mostPairs } from '../pairs.ts';
import { pathPairs, valueOf } from '../pixel.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** What `pe` says the hit is, besides a view of a page. */
const links: Readonly<Record<string, string>> = { lnk_e: 'Exit Click', lnk_d: 'Download Click', lnk_o: 'Other Click' };

const shopping: Readonly<Record<string, string>> = {
  purchase: 'Purchase',
  prodView: 'Product View',
  scOpen: 'Cart Open',
  scView: 'Cart View',
  scAdd: 'Cart Add',
  scRemove: 'Cart Remove',
  scCheckout: 'Checkout',
};

/** Context data is nested by parts without a value: `c.&user.&id=1&.user&.c` holds `c.user.id`. */
function nestedPairs(text: string): readonly Pair[] {
  const ways: string[] = [];
  const pairs: Pair[] = [];
  for (const part of text.split('&', mostPairs)) {
    const at = part.indexOf('=');
    if (at > 0) pairs.push(pair([...ways, decoded(part.slice(0, at))].join('.'), decoded(part.slice(at + 1))));
    else if (part.startsWith('.')) ways.pop();
    else if (part.endsWith('.') && ways.length < 10) ways.push(decoded(part.slice(0, -1)));
  }
  return pairs;
}

const columns = ['category', 'name', 'quantity', 'price', 'events', 'variables'];

/** `category;name;quantity;price;events;variables`, several after commas. */
function products(text: string): readonly Pair[] {
  return text
    .split(',', 50)
    .flatMap((product, row) =>
      product
        .split(';', columns.length)
        .flatMap((value, at): readonly Pair[] => (value === '' ? [] : [[`products[${row}].${columns[at]!}`, value]])),
    );
}

function eventsOf(pairs: readonly Pair[]): readonly Pair[] {
  const kind = valueOf(pairs, 'pe');
  const hit = kind === undefined ? 'Page View' : (meaningOf(links, kind) ?? 'Media');
  const bought = (valueOf(pairs, 'events') ?? '')
    .split(',', 50)
    .map((event) => meaningOf(shopping, event.split(/[=:]/, 1)[0]!));
  return [hit, ...bought.filter((event) => event !== undefined)].map((event) => ['event', event]);
}

function read({ path, query, body }: Sent): readonly Pair[] {
  const pairs = [...nestedPairs(query), ...nestedPairs(body)];
  return [
    ...eventsOf(pairs),
    ...pathPairs(path, /\/b\/ss\/(?<account>[^/]+)\/\d+(\/(?<version>[^/]+))?/),
    ...pairs,
    ...products(valueOf(pairs, 'products') ?? ''),
  ];
}

export default {
  id: 'adobe-analytics',
  vendor: 'adobe-analytics',
  marks: [
    { host: '2o7.net', path: /^\/b\/ss\// },
    { host: 'omtrdc.net', path: /^\/b\/ss\// },
    { host: 'adobedc.net', path: /^\/b\/ss\// },
  ],
  anyHost: [
    // The version of its script and a random number.
    { path: /^\/b\/ss\/[^/]+\/\d+\/[A-Z]{1,4}[-.]\d[\w.-]*\/s\d{9,}$/ },
    ...['AQB', 'ndh', 'pageName'].map((field) => ({ path: /^\/b\/ss\/[^/]+\/\d+\//, fields: [field] })),
  ],
  fields: {
    event: 'event',
    account: 'account',
    version: 'technical',
    events: 'event',
    pe: 'event',
    pev1: 'page',
    pev2: 'event',
    pev3: 'event',
    pageName: 'page',
    gn: 'page',
    pageType: 'page',
    g: 'page',
    '-g': 'page',
    ch: 'page',
    server: 'page',
    'h*': 'page',
    r: 'referrer',
    v0: 'ad',
    products: 'product',
    'products[].price': 'price',
    'products[].*': 'product',
    purchaseID: 'order',
    xact: 'order',
    cc: 'price',
    zip: 'postal-address',
    state: 'postal-address',
    mid: 'browser',
    aid: 'browser',
    fid: 'browser',
    vid: 'person',
    'cid.*.id': 'person',
    'cid.*.as': 'technical',
    'c.a.activitymap.*': 'event',
    pid: 'page',
    pidt: 'technical',
    oid: 'event',
    oidt: 'technical',
    ot: 'event',
    tnt: 'experiment',
    tnta: 'experiment',
    mcorgid: 'account',
    ns: 'account',
    aamb: 'technical',
    aamlh: 'technical',
    sdid: 'technical',
    t: 'device',
    s: 'device',
    c: 'device',
    j: 'device',
    v: 'device',
    k: 'device',
    bw: 'device',
    bh: 'device',
    ct: 'device',
    hp: 'device',
    p: 'device',
    ce: 'technical',
    D: 'technical',
    ndh: 'technical',
    pf: 'technical',
    et: 'technical',
    callback: 'technical',
    'd.*': 'technical',
    AQB: 'technical',
    AQE: 'technical',
  },
  read,
  sources: [
    {
      url: 'https://experienceleague.adobe.com/en/docs/analytics/implementation/validate/query-parameters',
      checked: '2026-11-22',
      seen: 'cited',
    },
    {
      url: 'https://experienceleague.adobe.com/en/docs/analytics/implementation/vars/page-vars/products',
      checked: '2026-11-22',
      seen: 'cited',
    },
  ],
} satisfies Decoder;
