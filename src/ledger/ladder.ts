import type { IDBPDatabase, IDBPTransaction } from 'idb';
import type { LedgerSchema, VisitRow } from './schema.ts';

/** The one transaction in which a database climbs to today's schema. */
type Climb = IDBPTransaction<LedgerSchema, ('visits' | 'prices')[], 'versionchange'>;

/** What a third party of the first schema lacks. */
const since2 = { relation: 'third', posts: 0, milliseconds: 0 } as const;

/** What a visit of the second schema lacks. */
const since3 = { unread: { malformed: 0, 'too-large': 0 } } as const;

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
    } satisfies Omit<VisitRow, keyof typeof since3>);
  }
}

/** 3: how many bodies could not be read. */
async function toThird(transaction: Climb): Promise<void> {
  const store = transaction.objectStore('visits');
  for (let cursor = await store.openCursor(); cursor; cursor = await cursor.continue()) {
    await cursor.update({ ...since3, ...cursor.value } satisfies VisitRow);
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

/**
 * Brings a database of an older schema to today's, one step after the other. A released step never
 * changes. Resolves when the last row is rewritten; the transaction ends with it.
 */
export async function climb(database: IDBPDatabase<LedgerSchema>, from: number, transaction: Climb): Promise<void> {
  if (from < 1) {
    database.createObjectStore('visits', { keyPath: 'id' }).createIndex('startedAt', 'startedAt');
    toFourth(database);
    return;
  }
  if (from < 2) await toSecond(transaction);
  if (from < 3) await toThird(transaction);
  if (from < 4) toFourth(database);
  if (from < 5) await toFifth(transaction);
}
