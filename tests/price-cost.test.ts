import { expect, describe, test, vi } from 'vitest';
import { writtenPrice } from '../src/signals/prices/amount.ts';
import { priceOfPage } from '../src/signals/prices/of-page.ts';
import { budgetOf, offersOf } from '../src/signals/prices/offers.ts';
import type { Node } from '../src/signals/prices/nodes.ts';
import type { Today } from '../src/signals/prices/validity.ts';

vi.mock('../src/signals/prices/amount.ts', { spy: true });

const today: Today = { earliest: '2026-11-22', latest: '2026-11-23' };

/** What a page of these things says, and how many prices were looked at for it. */
function cost(things: readonly unknown[], metas: [string, string][] = []): { price: string; looks: number } {
  vi.mocked(writtenPrice).mockClear();
  const blocks = [{ markup: 'json-ld' as const, json: JSON.stringify(things) }];
  const said = priceOfPage({ address: 'https://shop.example/x', canonical: '', blocks, metas, chosen: ['1'] }, today);
  const price = said ? (said.high === null ? said.price : `${said.price}–${said.high}`) : 'nothing';
  return { price, looks: vi.mocked(writtenPrice).mock.calls.length };
}

const many = <Thing>(count: number, thing: Thing) => Array.from({ length: count }, () => thing);
const refs = (id: string, count: number) => many(count, { '@id': id });
const asked = { price: '10', priceCurrency: 'EUR' };

/** Few letters that refer to each other: products to one offer, that to others, those to one with specifications. */
function web(products: number, specs: number): readonly unknown[] {
  return [
    ...many(products, { '@type': 'Product', offers: { '@id': 'a' } }),
    { '@id': 'a', '@type': 'AggregateOffer', offers: refs('b', 7) },
    { '@id': 'b', '@type': 'AggregateOffer', offers: refs('c', 280) },
    { '@id': 'c', '@type': 'Offer', ...asked, priceSpecification: many(specs, asked) },
  ];
}

describe('a page that refers to the same offers again and again', () => {
  test.each([
    [290, 1],
    [290, 20],
    [290, 250],
    [20, 0],
  ])('says nothing once it has cost too much: %d products, %d specifications', (products, specs) => {
    const metas: [string, string][] = [
      ['product:price:amount', '49'],
      ['product:price:currency', 'EUR'],
    ];
    const { price, looks } = cost(web(products, specs), metas);
    expect(price).toBe('nothing');
    expect(looks).toBeLessThan(20_000);
  });

  test('says its price where that costs little', () => {
    expect(cost(web(1, 1)).price).toBe('10');
  });

  test('has one budget for all its products, and none of them goes past it', () => {
    let visited = 0;
    class Counted extends Map<string, Node> {
      override get(id: string): Node | undefined {
        if (id !== '') visited += 1;
        return super.get(id);
      }
    }
    const [product, ...others] = web(1, 0) as Node[];
    const byId = new Counted(others.map((node) => [node['@id'] as string, node]));
    const budget = budgetOf();
    const lookup = { byId, today, budget };
    const first = offersOf(product!, lookup);
    const after = budget.left;
    for (let nth = 0; nth < 500; nth += 1) offersOf(product!, lookup);
    expect(first.offers).toHaveLength(300);
    expect(budgetOf().left - after).toBeLessThan(700);
    expect([budget.left, offersOf(product!, lookup).offers]).toEqual([-1, []]);
    expect(visited).toBeLessThan(6000);
  });

  test('variants count, too', () => {
    const group = { '@type': 'ProductGroup', hasVariant: refs('v', 300) };
    expect(
      cost([
        ...many(200, group),
        { '@id': 'v', '@type': 'Product', name: 'V', offers: [] },
        { '@type': 'Product', offers: asked },
      ]).price,
    ).toBe('nothing');
  });
});

describe('what is not looked at may say otherwise:', () => {
  test.each([
    ['twenty specifications', { ...asked, priceSpecification: many(20, asked) }, '10'],
    ['more than twenty', { ...asked, priceSpecification: many(21, asked) }, 'nothing'],
    ['one price, written twenty times', { ...asked, price: many(20, '10') }, '10'],
    ['more often', { ...asked, price: [...many(20, '10'), '9'] }, 'nothing'],
  ])('%s', (_, offer, expected) => {
    expect(cost([{ '@type': 'Product', offers: offer }]).price).toBe(expected);
  });

  test.each([
    [300, '1–300'],
    [301, 'nothing'],
  ])('%d offers of products at one address', (count, expected) => {
    const halves = [0, 150].map((from) =>
      Array.from({ length: from === 0 ? 150 : count - 150 }, (_, at) => ({ ...asked, price: 1 + from + at })),
    );
    const things = halves.map((offers, nth) => ({ '@type': 'Product', url: '/x', sku: `N${nth + 1}`, offers }));
    expect(cost(things).price).toBe(expected);
  });

  test('an offer with values without end costs no more than others', () => {
    const wide = { '@id': 'c', ...asked, price: many(300, '10'), priceCurrency: many(300, 'EUR') };
    const { looks } = cost([...many(290, { '@type': 'Product', offers: refs('c', 50) }), wide]);
    expect(looks).toBe(0);
  });
});
