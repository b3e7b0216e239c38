import type { PriceRow } from '../../src/ledger/schema.ts';
import type { PriceCard } from '../../src/messages/contract.ts';
import type { PriceSeen } from '../../src/signals/prices/noting.ts';

/** A Sunday, at noon where the test runs. */
export const sunday = new Date(2026, 10, 22, 12).getTime();

const day = 86_400_000;

/** What a page says of a shoe at 59 euros, unless told otherwise. */
export function priceSeen(more: Partial<PriceSeen> = {}): PriceSeen {
  return {
    key: '["shop.example/p/shoe","","sku=K2"]',
    at: 'shop.example/p/shoe',
    product: 'sku=K2',
    name: 'Trail shoe Kestrel 2',
    price: '59',
    high: null,
    currency: 'EUR',
    which: 'only',
    availability: 'InStock',
    markup: 'json-ld',
    first: sunday,
    last: sunday,
    ...more,
  };
}

/** A day on the calendar, some days ago. */
function dayAgo(days: number): string {
  const date = new Date(sunday - days * day);
  const parts = [date.getFullYear(), date.getMonth() + 1, date.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** A row of some days ago. */
export function priceRow(price: string, daysAgo: number, more: Partial<PriceRow> = {}): PriceRow {
  return {
    id: `${price} ${daysAgo}`,
    site: 'shop.example',
    product: '0123456789abcdef',
    day: dayAgo(daysAgo),
    nth: 1,
    price,
    high: null,
    currency: 'EUR',
    ...more,
  };
}

/** A card whose memory has these rows. */
export function priceCard(rows: readonly PriceRow[], more: Partial<PriceSeen> = {}): PriceCard {
  const now = priceSeen(more);
  return { now, seen: [now], memory: 'on', rows };
}

const many = Array.from({ length: 40 }, (_, index) => {
  const price = index === 39 ? '59' : String(60 + Math.round(12 * Math.sin(index / 3)) + (index % 4) / 2);
  return priceRow(price, (39 - index) * 2);
});

/** Everything that is said of a product's price, by name. */
export const priceCards: Readonly<Record<string, PriceCard>> = {
  'prices-off': { now: priceSeen(), seen: [], memory: 'off', rows: [] },
  'prices-owed': { now: priceSeen(), seen: [], memory: 'owed', rows: [] },
  'prices-first': priceCard([priceRow('59', 0)]),
  'prices-changed': priceCard([priceRow('49', 6), priceRow('64.5', 3), priceRow('59', 0)]),
  'prices-same': priceCard([priceRow('59', 1), priceRow('59', 0)]),
  'prices-many': priceCard(many),
  'prices-today': priceCard([priceRow('64.5', 0), priceRow('59', 0, { nth: 2 })]),
  'prices-back': priceCard([priceRow('40', 0), priceRow('44.5', 0, { nth: 2 }), priceRow('59', 0, { nth: 3 })]),
  'prices-returned': priceCard([priceRow('59', 0), priceRow('54', 0, { nth: 2 })]),
  'prices-currency': priceCard([priceRow('49', 3, { currency: 'USD' }), priceRow('59', 0)]),
  'prices-range': priceCard([priceRow('49', 30, { high: '79' }), priceRow('1299.9', 0, { high: '1499.9' })], {
    price: '1299.9',
    high: '1499.9',
    which: 'range',
    availability: 'SoldOut',
    markup: 'open-graph',
  }),
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
