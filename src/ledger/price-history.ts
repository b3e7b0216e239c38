import type { Visit } from '../signals/visit.ts';
import type { Batches } from './batches.ts';
import type { Opened, PeriodNeeds } from './connections.ts';
import { periodsOnDisk } from './erase.ts';
import { eraseUnopened } from './price-erasing.ts';
import { byTime, nextOf, productOf, toPriceRows } from './price-rows.ts';
import type { PriceRow } from './schema.ts';

/** Most rows given of one product. */
const mostGiven = 400;

/** What pages said of prices, over time. */
export interface PriceHistory {
  /** The newest rows of a product that a visit saw, by its key, oldest first; those that are not written yet too. */
  readonly of: (visit: Visit, key: string, salt: string) => Promise<readonly PriceRow[]>;
  /** Drops every price of every period, also those that are being written. `left`: some could not be erased. */
  readonly forget: () => Promise<'forgotten' | 'left'>;
}

/** Opens nothing before it is asked. */
export function priceHistory(
  { knownPeriods }: Pick<PeriodNeeds, 'knownPeriods'>,
  open: (name: string) => Promise<Opened>,
  { atRest }: Pick<Batches, 'atRest'>,
): PriceHistory {
  async function rowsIn(name: string, product: string): Promise<readonly PriceRow[]> {
    const period = await open(name);
    if (typeof period === 'string') return [];
    // All of them, a site has few in a period: the index knows the day, and not the order within it.
    return (await period.getAllFromIndex('prices', 'product', product)).toSorted(byTime).slice(-mostGiven);
  }

  async function forgetIn(name: string): Promise<'erased' | 'left'> {
    const period = await open(name);
    if (typeof period === 'string') return eraseUnopened(name);
    return period.clear('prices').then(
      () => 'erased' as const,
      () => eraseUnopened(name),
    );
  }

  return {
    async of(visit, key, salt) {
      const product = productOf(key, salt);
      const found = new Map<string, PriceRow>();
      for (const name of await knownPeriods().catch(() => new Set<string>())) {
        for (const row of await rowsIn(name, product).catch(() => [])) found.set(row.id, row);
      }
      for (const row of toPriceRows(visit, salt)) {
        if (row.product !== product || found.has(row.id)) continue;
        const before = [...found.values()].filter(({ day }) => day === row.day);
        found.set(row.id, { ...row, nth: nextOf(before) });
      }
      return [...found.values()].toSorted(byTime).slice(-mostGiven);
    },
    async forget() {
      await atRest();
      const [known, there] = await Promise.all([knownPeriods().catch(() => null), periodsOnDisk()]);
      // What is on disk counts: a list that was lost or cut must not save a month from being forgotten.
      const names = there ?? known;
      if (!names) return 'left';
      const ends = [];
      for (const name of names) ends.push(await forgetIn(name));
      return ends.includes('left') ? 'left' : 'forgotten';
    },
  };
}
