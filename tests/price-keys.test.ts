import { expect, describe, test } from 'vitest';
import type { PriceReading } from '../src/evidence/prices.ts';
import { priceOfPage } from '../src/signals/prices/of-page.ts';
import type { Today } from '../src/signals/prices/validity.ts';

const today: Today = { earliest: '2026-11-22', latest: '2026-11-23' };

interface Page {
  readonly address: string;
  readonly canonical?: string;
  readonly chosen?: readonly string[];
}

/** The key under which a page's product is remembered; `nothing` where no price is said. */
function keyOn({ address, canonical = '', chosen = [] }: Page, ...things: readonly object[]): string {
  const blocks: PriceReading['blocks'] = things.map((thing) => ({ markup: 'json-ld', json: JSON.stringify(thing) }));
  return priceOfPage({ address, canonical, blocks, metas: [], chosen: [...chosen] }, today)?.key ?? 'nothing';
}

const offer = (price: number, more = {}) => ({ '@type': 'Offer', price, priceCurrency: 'EUR', ...more });
const product = (name: string, more = {}) => ({ '@type': 'Product', name, offers: offer(49), ...more });

const shop = 'https://shop.example';
const shoe: Page = { address: `${shop}/p/shoe` };

describe('two products never have one key', () => {
  test.each<[why: string, one: string, other: string]>([
    [
      'where each page names the front page as its own address',
      keyOn({ ...shoe, canonical: shop }, product('Shoe')),
      keyOn({ address: `${shop}/p/sock`, canonical: shop }, product('Sock')),
    ],
    [
      'where each page names the same other page',
      keyOn({ address: `${shop}/p/1`, canonical: `${shop}/shop` }, product('Shoe')),
      keyOn({ address: `${shop}/p/2`, canonical: `${shop}/shop` }, product('Shoe')),
    ],
    [
      'where all stand on one address that never changes',
      keyOn({ address: `${shop}/`, canonical: shop }, product('Shoe')),
      keyOn({ address: `${shop}/`, canonical: shop }, product('Sock')),
    ],
    [
      'where a script shows them by the fragment',
      keyOn({ address: `${shop}/#/product/1`, canonical: shop }, product('Shoe')),
      keyOn({ address: `${shop}/#/product/2`, canonical: shop }, product('Shoe')),
    ],
    [
      'where they have one name and two numbers',
      keyOn(shoe, product('Shoe', { sku: 'A1' })),
      keyOn(shoe, product('Shoe', { sku: 'A2' })),
    ],
    [
      'where only their offers have numbers',
      keyOn(shoe, product('Shoe', { sku: 'A', offers: offer(49, { sku: 'A-41' }) })),
      keyOn(shoe, product('Shoe', { sku: 'A', offers: offer(49, { sku: 'A-42' }) })),
    ],
    [
      'where a template writes the same for a number that there is not',
      keyOn(shoe, product('Shoe', { sku: 'N/A' })),
      keyOn(shoe, product('Sock', { sku: 'N/A' })),
    ],
    [
      'where a space stands in the path of one and in the name of the other',
      keyOn({ address: `${shop}/p` }, product('blue shoe')),
      keyOn({ address: `${shop}/p%20blue` }, product('shoe')),
    ],
    [
      'where a variant is called as the other is',
      keyOn(shoe, product('red shoe', { offers: [offer(49), offer(59)] })),
      keyOn(
        { ...shoe, chosen: ['red'] },
        product('shoe', { offers: [offer(49, { sku: '-', mpn: 'red' }), offer(59)] }),
      ),
    ],
    ...[
      ['a+b', 'a%20b'],
      ['p%3Fid=2', 'p?id=2'],
      ['p%23/2', 'p#/2'],
      ['p%2520', 'p%20'],
      ['a%2Fb', 'a/b'],
      ['p%3Bb', 'p;b'],
      ['p?id=1%26sku=2', 'p?id=1&sku=2'],
      ['p?id=1%2526', 'p?id=1%26'],
      ['#/a%3Fid=1', '#/a?id=1'],
    ].map(([one, other]): [string, string, string] => [
      `where one address has encoded what stands for itself in the other: ${one}`,
      keyOn({ address: `${shop}/${one}` }, product('Shoe')),
      keyOn({ address: `${shop}/${other}` }, product('Shoe')),
    ]),
    [
      'where the address is longer than a key',
      keyOn({ address: `${shop}/${'x'.repeat(900)}` }, product('Shoe')),
      keyOn({ address: `${shop}/${'x'.repeat(900)}` }, product('Sock')),
    ],
  ])('%s', (_, one, other) => {
    expect([one, other]).not.toContain('nothing');
    expect(one).not.toBe(other);
  });
});

describe('one product keeps its key', () => {
  test.each<[why: string, one: string, other: string]>([
    [
      'when it is renamed, by its number',
      keyOn(shoe, product('Shoe', { sku: 'A1' })),
      keyOn(shoe, product('Shoe 2 – NEW!', { sku: 'A1' })),
    ],
    ['however its name is written', keyOn(shoe, product('Trail  Shoe')), keyOn(shoe, product('TRAIL-SHOE'))],
    [
      'however its address is encoded',
      keyOn({ address: `${shop}/p/caf%c3%a9%2f%7e%20x%zz` }, product('Shoe')),
      keyOn({ address: `${shop}/p/caf%c3%a9%2f%7e%20x%zz/` }, product('Shoe')),
    ],
    [
      'whichever letters its address is encoded with',
      keyOn({ address: `${shop}/p/caf%c3%a9%2f%7E x` }, product('Shoe')),
      keyOn({ address: `${shop}/p/café%2F~%20x` }, product('Shoe')),
    ],
    [
      'on two ways to it, where both name the page',
      keyOn({ address: `${shop}/sale/shoe`, canonical: `${shop}/p/shoe` }, product('Shoe')),
      keyOn(shoe, product('Shoe')),
    ],
    [
      'on another way to it, where the product names its page',
      keyOn(
        { address: `${shop}/go?id=7`, canonical: `${shop}/p/shoe` },
        product('Shoe', { url: `${shop}/p/shoe`, sku: 'A1' }),
      ),
      keyOn(shoe, product('Shoe', { sku: 'A1' })),
    ],
    [
      'on another way to it, where its page’s address has its number',
      keyOn({ address: `${shop}/deals/today`, canonical: `${shop}/p/shoe-88123` }, product('Shoe', { sku: '88123' })),
      keyOn({ address: `${shop}/p/shoe-88123` }, product('Shoe', { sku: '88123' })),
    ],
    [
      'with a number in a thing of its own',
      keyOn(shoe, product('Shoe', { identifier: { '@type': 'PropertyValue', value: '77' } })),
      keyOn(shoe, product('Boot', { identifier: '77' })),
    ],
  ])('%s', (_, one, other) => {
    expect([one, other]).not.toContain('nothing');
    expect(one).toBe(other);
  });
});

describe('variants', () => {
  const group = {
    '@type': 'ProductGroup',
    name: 'Shoe',
    productGroupID: 'A',
    hasVariant: [product('Shoe 41', { sku: 'A-41' }), product('Shoe 42', { sku: 'A-42', offers: offer(59) })],
  };

  test('are kept apart from each other, and from all of them together', () => {
    const keys = [keyOn(shoe, group), ...['A-41', 'A-42'].map((one) => keyOn({ ...shoe, chosen: [one] }, group))];
    expect(keys).toEqual([
      '["shop.example/p/shoe","","productGroupID=A"]',
      '["shop.example/p/shoe","A-41","sku=A-41"]',
      '["shop.example/p/shoe","A-42","sku=A-42"]',
    ]);
  });

  test('that the address names and the page does not say the price of are not said', () => {
    const only = product('Shoe', { offers: offer(49, { url: '/p/shoe?variant=41' }) });
    expect(keyOn({ address: `${shop}/p/shoe?variant=41` }, only)).not.toBe('nothing');
    expect(keyOn({ address: `${shop}/p/shoe?variant=42` }, only)).toBe('nothing');
  });
});

test('numbers of Open Graph count as well', () => {
  const metas = (name: string): PriceReading['metas'] => [
    ['og:title', name],
    ['product:retailer_item_id', 'A1'],
    ['product:price:amount', '49'],
    ['product:price:currency', 'EUR'],
  ];
  const keys = ['Shoe', 'Shoe, new'].map(
    (name) =>
      priceOfPage({ address: shoe.address, canonical: '', blocks: [], metas: metas(name), chosen: [] }, today)?.key,
  );
  expect(new Set(keys)).toEqual(new Set(['["shop.example/p/shoe","","sku=A1"]']));
});
