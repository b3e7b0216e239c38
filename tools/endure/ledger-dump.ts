import type { Page } from 'puppeteer-core';
import type { LedgerSchema } from '../../src/ledger/schema.ts';

type Stores = { readonly [Name in keyof LedgerSchema]: readonly LedgerSchema[Name]['value'][] };

/** Everything that stands in the ledger of a browser, all its months together. */
export type Dump = Pick<Stores, 'visits' | 'requests' | 'companies' | 'sites' | 'days'>;

/** Rows that go over the wire at once. */
const batch = 200;

/** Runs in a page of the extension: names of the months on the disk. */
async function months(): Promise<string[]> {
  const all = await indexedDB.databases();
  return all.flatMap(({ name }) => (name?.startsWith('ledger-') ? [name] : [])).toSorted();
}

/** Runs in a page of the extension: some rows of a store, as JSON. */
async function some(name: string, store: string, from: number, count: number): Promise<string> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('success', () => resolve(opening.result));
    opening.addEventListener('error', () => reject(new Error('The ledger cannot be opened.')));
  });
  try {
    const keys = await new Promise<IDBValidKey[]>((resolve, reject) => {
      const reading = database
        .transaction(store)
        .objectStore(store)
        .getAllKeys(null, from + 1);
      reading.addEventListener('success', () => resolve(reading.result));
      reading.addEventListener('error', () => reject(new Error('The ledger cannot be read.')));
    });
    if (keys.length <= from) return '[]';
    const rows = await new Promise<unknown[]>((resolve, reject) => {
      const range = IDBKeyRange.lowerBound(keys[from]);
      const reading = database.transaction(store).objectStore(store).getAll(range, count);
      reading.addEventListener('success', () => resolve(reading.result as unknown[]));
      reading.addEventListener('error', () => reject(new Error('The ledger cannot be read.')));
    });
    return JSON.stringify(rows);
  } finally {
    database.close();
  }
}

async function rowsOf<Row>(door: Page, name: string, store: string): Promise<readonly Row[]> {
  const rows: Row[] = [];
  for (;;) {
    const more = JSON.parse(await door.evaluate(some, name, store, rows.length, batch)) as Row[];
    rows.push(...more);
    if (more.length < batch) return rows;
  }
}

/** Reads the ledger past the worker. `door`: a page of the extension. */
export async function dumpLedger(door: Page): Promise<Dump> {
  const stores = ['visits', 'requests', 'companies', 'sites', 'days'] as const;
  const all = new Map<string, unknown[]>(stores.map((store) => [store, []]));
  for (const name of await door.evaluate(months)) {
    for (const store of stores) all.get(store)!.push(...(await rowsOf<unknown>(door, name, store)));
  }
  return Object.fromEntries(all) as unknown as Dump;
}
