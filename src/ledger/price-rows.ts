import type { IDBPObjectStore } from 'idb';
import { digest } from '../evidence/digest.ts';
import type { Visit } from '../signals/visit.ts';
import type { LedgerSchema, PriceRow } from './schema.ts';

/** A row before it has its place among those of its day. */
export type PriceToKeep = Omit<PriceRow, 'nth'>;

/** Most rows of one site and of all in one period. */
const mostOfSite = 1000;
const most = 20_000;

/** What stands for a product on its page. */
export function productOf(key: string, salt: string): string {
  return digest(salt, key);
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}

/** The day on the person's calendar, as `2026-11-22`. */
export function dayOf(at: number): string {
  const date = new Date(at);
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The prices of a visit as rows: one for each day and price, with a digest for the product. */
export function toPriceRows({ site, memory }: Visit, salt: string): readonly PriceToKeep[] {
  return memory.prices.flatMap(({ key, price, high, currency, first, last }) => {
    const product = productOf(key, salt);
    return [...new Set([dayOf(first), dayOf(last)])].map((day) => {
      const id = [product, day, currency, price, high ?? ''].join(' ');
      return { id, site, product, day, price, high, currency };
    });
  });
}

type Store = IDBPObjectStore<LedgerSchema, ('visits' | 'prices')[], 'prices', 'readwrite'>;

/** In the order of days, and of prices within a day. */
export function byTime(one: PriceRow, other: PriceRow): number {
  return one.day === other.day ? one.nth - other.nth : one.day < other.day ? -1 : 1;
}

/** The place of a row that comes after some of its day; those before may be gone by now. */
export function nextOf(before: readonly PriceRow[]): number {
  return Math.max(0, ...before.map(({ nth }) => nth)) + 1;
}

/** Of the product that has most rows among some, the oldest. */
function leastMissed(rows: readonly PriceRow[]): PriceRow {
  const counts = new Map<string, number>();
  for (const { product } of rows) counts.set(product, (counts.get(product) ?? 0) + 1);
  const largest = Math.max(...counts.values());
  return rows.toSorted(byTime).find(({ product }) => counts.get(product) === largest)!;
}

/** Has a site's own rows give way where there are too many; never those of others. */
async function hasRoom(store: Store, { site }: PriceToKeep): Promise<boolean> {
  const [own, all] = [await store.index('site').count(site), await store.count()];
  if (own < mostOfSite && all < most) return true;
  if (own === 0) return false;
  await store.delete(leastMissed(await store.index('site').getAll(site)).id);
  return true;
}

/** Writes rows in the transaction of their visits; those that are there stay as they are. */
export async function putPrices(store: Store, rows: readonly PriceToKeep[]): Promise<void> {
  for (const row of rows) {
    if ((await store.getKey(row.id)) !== undefined || !(await hasRoom(store, row))) continue;
    const start = `${row.product} ${row.day} `;
    const before = await store.getAll(IDBKeyRange.bound(start, `${start}\uFFFF`));
    await store.put({ ...row, nth: nextOf(before) });
  }
}
