import type { IDBPObjectStore } from 'idb';
import { digest } from '../evidence/digest.ts';
import type { Visit } from '../signals/visit.ts';
import type { LedgerSchema, PriceRow } from './schema.ts';

/** What is kept of prices: nothing without a salt. */
export interface PriceKeeping {
  readonly addresses: 'origin' | 'full';
  readonly salt: string;
}

/** Most rows of one site and of all in one period. */
const mostOfSite = 1000;
const most = 20_000;

/** Under which names the rows of a product page may stand: the person may have chosen otherwise before. */
export function productsOf(key: string, salt: string): readonly string[] {
  return [key, digest(salt, key)];
}

/** The prices of a visit as rows: one for each day (UTC) and price. Where paths are not kept, a digest stands for the page, and no name. */
export function toPriceRows({ id: visit, site, memory }: Visit, { addresses, salt }: PriceKeeping): PriceRow[] {
  return memory.prices.map(({ key, name, price, high, currency, which, availability, markup, first, last }) => {
    const product = addresses === 'full' ? key : digest(salt, key);
    const day = new Date(first).toISOString().slice(0, 10);
    return {
      id: [product, day, currency, price, high ?? ''].join(' '),
      site,
      product,
      name: addresses === 'full' && name !== '' ? name : null,
      day,
      price,
      high,
      currency,
      which,
      availability,
      markup,
      firstSeen: first,
      lastSeen: last,
      visit,
    };
  });
}

/** One row of two with the same id. */
export function mergedRow(one: PriceRow, other: PriceRow): PriceRow {
  const [earlier, later] = one.lastSeen <= other.lastSeen ? [one, other] : [other, one];
  return { ...later, firstSeen: Math.min(earlier.firstSeen, later.firstSeen) };
}

type Store = IDBPObjectStore<LedgerSchema, ('visits' | 'prices')[], 'prices', 'readwrite'>;

/** Writes rows in the transaction of their visits; beyond the caps only what is known already. */
export async function putPrices(store: Store, rows: readonly PriceRow[]): Promise<void> {
  for (const row of rows) {
    const known = await store.get(row.id);
    const hasRoom =
      known !== undefined || ((await store.index('site').count(row.site)) < mostOfSite && (await store.count()) < most);
    if (hasRoom) await store.put(known ? mergedRow(known, row) : row);
  }
}
