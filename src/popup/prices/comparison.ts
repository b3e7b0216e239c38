import type { PriceRow } from '../../ledger/schema.ts';
import type { PriceCard } from '../../messages/contract.ts';

/** What a price of now is held against. */
export interface Comparison {
  /** The latest other price, or else the first time this one was seen; null where there is nothing but now. */
  readonly before: PriceRow | null;
  /** All that can be compared, oldest first; that of now is the last. */
  readonly rows: readonly PriceRow[];
}

/** Prices in one currency, in the order in which they were seen last. */
export function compare({ now, rows }: PriceCard): Comparison {
  const comparable = rows
    .filter(({ currency }) => currency === now.currency)
    .toSorted((one, other) => one.lastSeen - other.lastSeen);
  const isNow = ({ price, high }: PriceRow) => price === now.price && high === now.high;
  const current = comparable.findLast(isNow);
  if (!current) return { before: null, rows: [] };
  const others = comparable.filter((row) => row !== current);
  return { before: others.findLast((row) => !isNow(row)) ?? others[0] ?? null, rows: [...others, current] };
}
