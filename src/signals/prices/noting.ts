import type { Visit } from '../visit.ts';
import type { PriceSaid } from './said.ts';

/** A price, and when its page said it: milliseconds since the epoch. */
export interface PriceSeen extends PriceSaid {
  readonly first: number;
  readonly last: number;
}

/** Most prices of one visit: a document can move from product to product, and change what it says. */
const most = 20;

function isSamePrice(one: PriceSaid, other: PriceSaid): boolean {
  return one.price === other.price && one.high === other.high && one.currency === other.currency;
}

function isSameProduct(one: PriceSaid, other: PriceSaid): boolean {
  return one.product === other.product && one.name === other.name;
}

/** Adds what the page says of its price; the latest stands last. */
export function notePrice({ memory: { prices } }: Visit, said: PriceSaid, at: number): void {
  const known = prices.findIndex((one) => one.key === said.key && isSamePrice(one, said));
  const [before] = known < 0 ? [] : prices.splice(known, 1);
  // A document that moved on may still say what it said before, of the product before.
  const isStale = prices.some((one) => one.key !== said.key && isSameProduct(one, said) && isSamePrice(one, said));
  if (isStale && !before) return;
  prices.push({ ...said, first: before?.first ?? at, last: at });
  if (prices.length > most) prices.shift();
}
