import type { Decoder } from '../decoder.ts';
import { pair, plainPairs } from '../pairs.ts';
import type { Sent } from '../sent.ts';
import type { Pair } from '../told.ts';

/** What the word after the account's key stands for, in `pr_KEY_offer_SKU1`. */
const kinds: Readonly<Record<string, string>> = {
  home: 'Homepage',
  offer: 'Product View',
  listing: 'Product List View',
  category: 'Category View',
  category2: 'Category View',
  basketadd: 'Add To Cart',
  basketstatus: 'Cart View',
  startorder: 'Begin Checkout',
  orderstatus: 'Purchase',
  orderstatus2: 'Purchase',
  conversion: 'Purchase',
  wishlist: 'Add To Wishlist',
  sales: 'Promotions View',
  newoffers: 'New Products View',
  placebo: 'Page View',
};

/** A tag puts everything into texts under `id`: key, kind and values, joined with underscores. */
function partsOf(tag: string): readonly Pair[] {
  const [, account, kind, rest = ''] = /^(pr_[A-Za-z\d]+)(?:_([a-z\d]+))?(?:_(.*))?$/.exec(tag) ?? [];
  if (account === undefined) return [];
  if (kind === undefined)
    return [
      ['account', account],
      ['event', 'Page View'],
    ];
  const event = kinds[kind];
  return [
    ['account', account],
    ...(event === undefined ? [] : [pair('event', event)]),
    ...(rest === '' ? [] : [pair(`id.${kind}`, rest)]),
  ];
}

function read(sent: Sent): readonly Pair[] {
  const pairs = plainPairs(sent);
  const derived = pairs.flatMap(([name, value]) => (name === 'id' ? partsOf(value) : []));
  const once = new Map(derived.map((one) => [one.join('='), one]));
  return [...once.values(), ...pairs];
}

export default {
  id: 'rtb-house',
  vendor: 'rtb-house',
  marks: [{ host: 'creativecdn.com', path: /^\/tags(\/v\d)?\/?$/ }],
  fields: {
    event: 'event',
    account: 'account',
    id: 'event',
    'id.lid': 'browser',
    'id.uid': 'person',
    'id.offer': 'product',
    'id.listing': 'product',
    'id.basketadd': 'product',
    'id.basketstatus': 'product',
    'id.category*': 'product',
    'id.orderstatus*': 'order',
    'id.conversion': 'order',
    'id.wishlist': 'product',
    'id.custom': 'event',
    'id.*': 'event',
    su: 'page',
    sr: 'referrer',
    type: 'technical',
    ts: 'technical',
    tc: 'technical',
    cd: 'technical',
  },
  read,
  sources: [
    { url: 'https://docs.getelevar.com/docs/events-sent-to-rtb-house', checked: '2026-11-22' },
    { url: 'https://docs.tealium.com/client-side-tags/rtb-house-tag/', checked: '2026-11-22' },
    {
      url: 'https://github.com/MisterPhilip/omnibug/blob/1ee63f01229406dc77f6889b97f9e828f21db758/src/providers/RTBHouse.js',
      checked: '2026-11-22',
    },
  ],
} satisfies Decoder;
