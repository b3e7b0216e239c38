import type { IDBPTransaction, StoreNames } from 'idb';
import { addTo, newSums, writeSums } from './aggregates.ts';
import type { Ledger } from './open.ts';
import { putPrices, type PriceToKeep } from './price-rows.ts';
import { packed } from './request-rows.ts';
import type { RequestSeen } from './schema.ts';
import type { LedgerSchema, RequestsRow, VisitRow } from './schema.ts';
import { sent, type Sent } from './sent.ts';

/** A visit as it is to stand in the ledger, and the requests to be added to those that stand there. */
export interface VisitToWrite {
  readonly row: VisitRow;
  /** Of one session. */
  readonly requests: readonly RequestSeen[];
}

/** Every store of a period: what is written together is read together. */
const stores = ['visits', 'requests', 'companies', 'sites', 'days', 'prices'] as const;

type Writing = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'readwrite'>;

/** Keys of all records of a visit's requests. */
export function requestsOf({ startedAt, id }: Pick<VisitRow, 'startedAt' | 'id'>): IDBKeyRange {
  return IDBKeyRange.bound([startedAt, id], [startedAt, id, []]);
}

async function nextKey(tx: Writing, row: VisitRow): Promise<RequestsRow['key']> {
  const last = await tx.objectStore('requests').openKeyCursor(requestsOf(row), 'prev');
  return [row.startedAt, row.id, last ? last.key[2] + 1 : 0];
}

async function putVisit(
  tx: Writing,
  { row, requests }: VisitToWrite,
  state: 'new' | 'known',
): Promise<readonly Sent[]> {
  const first: RequestsRow['key'] = [row.startedAt, row.id, 0];
  const key = requests.length === 0 ? null : state === 'new' ? first : await nextKey(tx, row);
  return [
    sent(tx.objectStore('visits').put(row)),
    ...(key ? [sent(tx.objectStore('requests').put(packed(requests, key)))] : []),
  ];
}

/** Begins to change a period. `end`: resolves with the transaction, or rejects with what the browser says. */
export function startWriting(period: Ledger): { readonly tx: Writing; readonly end: Sent } {
  const tx = period.transaction([...stores], 'readwrite') as Writing;
  return { tx, end: sent(tx.done) };
}

async function writeAll(tx: Writing, all: readonly VisitToWrite[], prices: readonly PriceToKeep[]): Promise<void> {
  // Of a visit that is there twice only the last is written, so only that is counted.
  const visits = [...new Map(all.map((visit) => [`${visit.row.startedAt} ${visit.row.id}`, visit])).values()];
  // Before anything is written: a transaction that has ended has no stores any more.
  const [store, priceStore] = [tx.objectStore('visits'), tx.objectStore('prices')];
  const known = await Promise.all(visits.map(({ row }) => store.get([row.startedAt, row.id])));
  const sums = newSums();
  for (const before of known) if (before) addTo(sums, before, -1);
  for (const { row } of visits) addTo(sums, row, 1);
  await Promise.all([
    writeSums(tx, sums),
    ...visits.map((visit, at) => putVisit(tx, visit, known[at] ? 'known' : 'new')),
    putPrices(priceStore, prices),
  ]);
  // Not waiting for the answers: a worker that is stopped now has said all it had to say.
  tx.commit();
}

/**
 * Writes visits of one period with their requests, what they change of the sums, and prices: all of it or nothing.
 * A visit that stands there is replaced, and counted once. Rejects with what the browser says where it cannot be.
 */
export async function putVisits(
  period: Ledger,
  visits: readonly VisitToWrite[],
  prices: readonly PriceToKeep[] = [],
): Promise<void> {
  const { tx, end } = startWriting(period);
  await writeAll(tx, visits, prices).catch((error: unknown) => {
    // The browser may have ended it already, and then says why.
    if (tx.error === null) abort(tx);
    throw tx.error ?? error;
  });
  // Its error says what went wrong; those of what it held say only that it did.
  await end.done;
}

function abort(tx: Writing): void {
  try {
    tx.abort();
  } catch {
    // It is over.
  }
}
