import type { PriceRow } from '../../ledger/schema.ts';
import type { PriceCard } from '../../messages/contract.ts';

/** What a price of now is held against. */
export interface Comparison {
  /** The latest other price, or else the first time this one was seen; null where there is nothing but now. */
  readonly before: PriceRow | null;
  /** All that can be compared, oldest first; that of now is the last, also where it was seen before another one. */
  readonly rows: readonly PriceRow[];
  /** The latest price in another currency, where there is none in that of now to compare. */
  readonly elsewhere: PriceRow | null;
}

/** Prices in one currency, by day; that of now stands last. */
export function compare({ now, rows }: PriceCard): Comparison {
  const comparable = rows.filter(({ currency }) => currency === now.currency);
  const isNow = ({ price, high }: PriceRow) => price === now.price && high === now.high;
  const current = comparable.findLast(isNow);
  if (!current) return { before: null, rows: [], elsewhere: null };
  const others = comparable.filter((row) => row !== current);
  const before = others.findLast((row) => !isNow(row)) ?? others[0] ?? null;
  const elsewhere = before ? null : (rows.findLast(({ currency }) => currency !== now.currency) ?? null);
  const latest = comparable.at(-1)!;
  const back = latest === current ? [] : [{ ...current, day: latest.day, nth: latest.nth + 1 }];
  return { before, rows: [...comparable, ...back], elsewhere };
}
