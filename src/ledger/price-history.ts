import type { Visit } from '../signals/visit.ts';
import type { Batches } from './batches.ts';
import type { Opened, PeriodNeeds } from './connections.ts';
import { mergedRow, productsOf, toPriceRows, type PriceKeeping } from './price-rows.ts';
import type { PriceRow } from './schema.ts';

/** Most rows given of one product. */
const mostGiven = 400;

/** What pages said of prices, over time. */
export interface PriceHistory {
  /** All rows of a product that a visit saw, by its key, oldest first; those that are not written yet too. */
  readonly of: (visit: Visit, key: string, keeping: PriceKeeping) => Promise<readonly PriceRow[]>;
  /** Drops every price of every period, also those that are being written. */
  readonly forget: () => Promise<void>;
}

/** Opens nothing before it is asked. */
export function priceHistory(
  { knownPeriods }: Pick<PeriodNeeds, 'knownPeriods'>,
  open: (name: string) => Promise<Opened>,
  { atRest }: Pick<Batches, 'atRest'>,
): PriceHistory {
  async function rowsIn(name: string, product: string): Promise<readonly PriceRow[]> {
    const period = await open(name);
    return typeof period === 'string' ? [] : period.getAllFromIndex('prices', 'product', product, mostGiven);
  }

  return {
    async of(visit, key, keeping) {
      const products = productsOf(key, keeping.salt);
      const found = new Map<string, PriceRow>();
      const take = (row: PriceRow) => {
        const known = found.get(row.id);
        found.set(row.id, known ? mergedRow(known, row) : row);
      };
      for (const name of await knownPeriods().catch(() => new Set<string>())) {
        for (const product of products) for (const row of await rowsIn(name, product).catch(() => [])) take(row);
      }
      for (const row of toPriceRows(visit, keeping)) if (products.includes(row.product)) take(row);
      return [...found.values()].toSorted((one, other) => one.firstSeen - other.firstSeen).slice(-mostGiven);
    },
    async forget() {
      await atRest();
      for (const name of await knownPeriods()) {
        const period = await open(name);
        if (typeof period !== 'string') await period.clear('prices');
      }
    },
  };
}
