import { readdirSync, readFileSync } from 'node:fs';

/** Everything in one store, as JSON. */
export interface StoreDump {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
  readonly rows: readonly Readonly<Record<string, unknown>>[];
}

/** One period's database as the code of some schema left it on disk. */
export interface LedgerDump {
  readonly schemaVersion: number;
  readonly name: string;
  readonly stores: readonly StoreDump[];
}

const folder = new URL('./fixtures/ledger/', import.meta.url);

/**
 * One dump of each schema that people may have on disk, oldest first. Each was recorded with the code of its own
 * version (`dumpOf`, after its journal had written), before the next version was begun.
 */
export const dumps: readonly LedgerDump[] = readdirSync(folder)
  .map((file) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as LedgerDump)
  .toSorted((one, other) => one.schemaVersion - other.schemaVersion);

/** Rows of one store of a dump; none where it has no such store. */
export function rowsOf({ stores }: LedgerDump, name: string): StoreDump['rows'] {
  return stores.find((store) => store.name === name)?.rows ?? [];
}

/**
 * Puts a database on disk as it was, past all code of ours, in the place of what has its name. Stands alone, so that it
 * also runs inside an extension's page.
 */
export async function rebuild({ name, schemaVersion, stores }: LedgerDump): Promise<void> {
  const done = (request: IDBRequest) =>
    new Promise<unknown>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error!));
    });
  await done(indexedDB.deleteDatabase(name));
  const opening = indexedDB.open(name, schemaVersion);
  opening.addEventListener('upgradeneeded', () => {
    for (const { name: storeName, keyPath, indexes, rows } of stores) {
      const store = opening.result.createObjectStore(storeName, { keyPath });
      for (const { name: index, keyPath: on, ...how } of indexes) store.createIndex(index, on, how);
      for (const row of rows) store.put(row);
    }
  });
  await done(opening);
  opening.result.close();
}

/** What a database holds now, past all code of ours. Rejects if there is none. Stands alone like `rebuild`. */
export async function dumpOf(name: string): Promise<LedgerDump> {
  const answer = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((resolve, reject) => {
      request.addEventListener('success', () => resolve(request.result));
      request.addEventListener('error', () => reject(request.error!));
    });
  const opening = indexedDB.open(name);
  // Opening is making.
  opening.addEventListener('upgradeneeded', () => opening.transaction!.abort());
  const database = await answer(opening);
  const stores: StoreDump[] = [];
  for (const storeName of database.objectStoreNames) {
    const store = database.transaction(storeName).objectStore(storeName);
    const indexes = [...store.indexNames].map((index) => {
      const { keyPath, unique, multiEntry } = store.index(index);
      return { name: index, keyPath, unique, multiEntry };
    });
    stores.push({ name: storeName, keyPath: store.keyPath, indexes, rows: await answer(store.getAll()) });
  }
  const { version } = database;
  database.close();
  return { schemaVersion: version, name, stores };
}
