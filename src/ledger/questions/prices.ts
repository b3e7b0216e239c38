import type { PriceRow } from '../schema.ts';
import type { Periods } from './period-readers.ts';

/** Which prices: of the days from one to another, as `2026-11-22`, both among them; of one site or of all. */
export interface PriceRange {
  readonly from: string;
  readonly to: string;
  readonly site: string | null;
}

/** Prices read at once. */
const batch = 1000;

/** Remembered prices, some at a time. Throws where a period cannot be read, and when the signal says so. */
export async function* readPrices(
  { names, open }: Periods,
  { from, to, site }: PriceRange,
  signal: AbortSignal,
): AsyncGenerator<readonly PriceRow[]> {
  for (const name of await names()) {
    let after = '';
    for (;;) {
      signal.throwIfAborted();
      const period = await open(name);
      if (typeof period === 'string') throw new Error(`${name}: ${period}`);
      const found = await period.getAll('prices', IDBKeyRange.lowerBound(after, true), batch);
      if (found.length === 0) break;
      after = found.at(-1)!.id;
      yield found.filter((row) => row.day >= from && row.day <= to && (site === null || row.site === site));
    }
  }
}
