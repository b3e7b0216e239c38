import type { IDBPDatabase, IDBPObjectStore, IDBPTransaction, StoreNames } from 'idb';
import { addTo, newSums, writeSums } from './aggregates.ts';
import type { LedgerSchema, VisitRow } from './schema.ts';

/** The one transaction in which a database climbs to today's schema. */
type Climb = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'versionchange'>;

/** What a third party of the first schema lacks. */
const since2 = { relation: 'third', posts: 0, milliseconds: 0 } as const;

/** What a visit of the second schema lacks. */
const since3 = { unread: { malformed: 0, 'too-large': 0 } } as const;

/** What a visit of the fifth schema lacks; `lastAt` is when it began. */
const since6 = { requestsBeyond: 0, gaps: 0, lastAt: 0, traces: [] } as const;

/** 2: identifiers, and what the site's own hosts and each third party cost. */
async function toSecond(transaction: Climb): Promise<void> {
  const store = transaction.objectStore('visits');
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    const { thirdParties, ...row } = cursor.value;
    await cursor.update({
      ...row,
      thirdParties: thirdParties.map((party) => ({ ...since2, ...party })),
      siteCompany: null,
      identifiers: [],
      own: { requests: 0, bytes: 0, milliseconds: 0, posts: 0 },
    } satisfies Omit<VisitRow, keyof typeof since3 | keyof typeof since6>);
  }
}

/** 3: how many bodies could not be read. */
async function toThird(transaction: Climb): Promise<void> {
  const store = transaction.objectStore('visits');
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...since3, ...cursor.value });
  }
}

/** 4: prices. */
function toFourth(database: IDBPDatabase<LedgerSchema>): void {
  const store = database.createObjectStore('prices', { keyPath: 'id' });
  store.createIndex('product', 'product');
  store.createIndex('site', 'site');
}

/** 5: prices without times, visit and name. Earlier rows could hold two products under one key: they go. */
async function toFifth(transaction: Climb): Promise<void> {
  await transaction.objectStore('prices').clear();
}

function makeSixth(database: IDBPDatabase<LedgerSchema>): void {
  database.createObjectStore('requests', { keyPath: 'key' });
  database.createObjectStore('companies', { keyPath: 'company' });
  database.createObjectStore('sites', { keyPath: 'site' });
  database.createObjectStore('days', { keyPath: 'day' });
}

function makeVisits(
  database: IDBPDatabase<LedgerSchema>,
): IDBPObjectStore<LedgerSchema, StoreNames<LedgerSchema>[], 'visits', 'versionchange'> {
  const store = database.createObjectStore('visits', { keyPath: ['startedAt', 'id'] });
  store.createIndex('id', 'id', { unique: true });
  store.createIndex('site', ['site', 'startedAt']);
  store.createIndex('trace', 'traces', { multiEntry: true });
  return store;
}

/** 6: requests, and sums by company, site and day; visits in the order of time, and by site. */
async function toSixth(database: IDBPDatabase<LedgerSchema>, transaction: Climb): Promise<void> {
  const rows = await transaction.objectStore('visits').getAll();
  database.deleteObjectStore('visits');
  const store = makeVisits(database);
  makeSixth(database);
  const sums = newSums();
  for (const old of rows) {
    const row = { ...since6, ...old, lastAt: old.startedAt };
    await store.put(row);
    addTo(sums, row, 1);
  }
  await Promise.all((await writeSums(transaction, sums)).map(({ done }) => done));
}

/**
 * Brings a database of an older schema to today's, one step after the other. A released step never
 * changes. Resolves when the last row is rewritten; the transaction ends with it.
 */
export async function climb(database: IDBPDatabase<LedgerSchema>, from: number, transaction: Climb): Promise<void> {
  if (from < 1) {
    makeVisits(database);
    toFourth(database);
    makeSixth(database);
    return;
  }
  if (from < 2) await toSecond(transaction);
  if (from < 3) await toThird(transaction);
  if (from < 4) toFourth(database);
  if (from < 5) await toFifth(transaction);
  if (from < 6) await toSixth(database, transaction);
}
