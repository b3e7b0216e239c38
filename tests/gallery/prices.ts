import type { PriceRow } from '../../src/ledger/schema.ts';
import type { PriceCard } from '../../src/messages/contract.ts';
import type { PriceSaid } from '../../src/signals/prices/said.ts';

/** A Sunday, at noon where the test runs. */
export const sunday = new Date(2026, 10, 22, 12).getTime();

const day = 86_400_000;

/** What a page says of a shoe at 59 euros, unless told otherwise. */
export function priceSaid(more: Partial<PriceSaid> = {}): PriceSaid {
  return {
    key: 'shop.example/p/shoe',
    at: 'shop.example/p/shoe',
    name: 'Trail shoe Kestrel 2',
    price: '59',
    high: null,
    currency: 'EUR',
    which: 'only',
    availability: 'InStock',
    markup: 'json-ld',
    ...more,
  };
}

/** A row of some days ago. */
export function priceRow(price: string, daysAgo: number, more: Partial<PriceRow> = {}): PriceRow {
  const at = sunday - daysAgo * day;
  return {
    id: `${price} ${daysAgo}`,
    site: 'shop.example',
    product: '0123456789abcdef',
    name: null,
    day: new Date(at).toISOString().slice(0, 10),
    price,
    high: null,
    currency: 'EUR',
    which: 'only',
    availability: 'InStock',
    markup: 'json-ld',
    firstSeen: at,
    lastSeen: at,
    visit: 'A',
    ...more,
  };
}

/** A card whose memory has these rows. */
export function priceCard(rows: readonly PriceRow[], more: Partial<PriceSaid> = {}): PriceCard {
  return { now: priceSaid(more), memory: 'on', rows };
}

const many = Array.from({ length: 40 }, (_, index) => {
  const price = index === 39 ? '59' : String(60 + Math.round(12 * Math.sin(index / 3)) + (index % 4) / 2);
  return priceRow(price, (39 - index) * 2);
});

/** Everything that is said of a product's price, by name. */
export const priceCards: Readonly<Record<string, PriceCard>> = {
  'prices-off': { now: priceSaid(), memory: 'off', rows: [] },
  'prices-first': priceCard([priceRow('59', 0)]),
  'prices-changed': priceCard([priceRow('49', 6), priceRow('64.5', 3), priceRow('59', 0)]),
  'prices-same': priceCard([priceRow('59', 1), priceRow('59', 0)]),
  'prices-many': priceCard(many),
  'prices-range': priceCard(
    [priceRow('49', 30, { high: '79', which: 'range' }), priceRow('1299.9', 0, { high: '1499.9', which: 'range' })],
    { price: '1299.9', high: '1499.9', which: 'range', availability: 'SoldOut', markup: 'open-graph' },
  ),
  'prices-long': priceCard(
    [priceRow('123456789.99', 200, { currency: 'IDR' }), priceRow('59', 0, { currency: 'IDR' })],
    {
      name: `${'A very long name of a thing '.repeat(7)}\u202E<b>x</b>`,
      currency: 'IDR',
      which: 'chosen',
    },
  ),
  'prices-rtl': priceCard([priceRow('149', 4, { currency: 'ILS' }), priceRow('129', 0, { currency: 'ILS' })], {
    name: 'נעלי ריצה לגברים',
    price: '129',
    currency: 'ILS',
  }),
};
