import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { VisitWithRequests } from './questions/visits.ts';

/** Name of the database of opt-out cases. It is no period: whatever makes room for new visits leaves it alone. */
const casesName = 'cases';

/** Version of its schema. A released step of its ladder never changes. */
const casesVersion = 1;

/** A request to one company, from its draft to its end. */
export interface CaseRow {
  readonly id: string;
  readonly company: string;
  /** Milliseconds since the epoch. */
  readonly openedAt: number;
  readonly closedAt: number | null;
}

/**
 * A visit that a case rests on, as it stood when it was pinned: it stays while the case does, whatever becomes of the
 * month it is from. `removed`: the person has since removed the page from the history, or its site from the ledger, and is
 * to be asked whether the case shall keep it.
 */
export interface EvidenceRow extends VisitWithRequests {
  readonly key: [caseId: string, visitId: string];
  readonly state: 'pinned' | 'removed';
}

export interface CasesSchema extends DBSchema {
  cases: { key: string; value: CaseRow };
  evidence: { key: [caseId: string, visitId: string]; value: EvidenceRow; indexes: { visit: string } };
}

/** The open database of cases. */
export type Cases = IDBPDatabase<CasesSchema>;

/** Opens it, and makes it where there is none. Rejects where the browser gives no database, or one of a newer schema. */
export function openCases(): Promise<Cases> {
  return openDB<CasesSchema>(casesName, casesVersion, {
    upgrade(database, from) {
      if (from >= 1) return;
      database.createObjectStore('cases', { keyPath: 'id' });
      database.createObjectStore('evidence', { keyPath: 'key' }).createIndex('visit', 'visit.id');
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
}

function evidenceOf(id: string): IDBKeyRange {
  return IDBKeyRange.bound([id], [id, []]);
}

/** Opens a case, or changes it, and pins what it rests on. Durable: a case is a promise that somebody was made. */
export async function keepCase(cases: Cases, row: CaseRow, evidence: readonly VisitWithRequests[]): Promise<void> {
  const tx = cases.transaction(['cases', 'evidence'], 'readwrite', { durability: 'strict' });
  const pinned = evidence.map(({ visit, requests }): EvidenceRow => {
    return { key: [row.id, visit.id], visit, requests, state: 'pinned' };
  });
  await Promise.all([
    tx.objectStore('cases').put(row),
    ...pinned.map((one) => tx.objectStore('evidence').put(one)),
    tx.done,
  ]);
}

/** What a case rests on, in no order. */
export function evidenceFor(cases: Cases, id: string): Promise<readonly EvidenceRow[]> {
  return cases.getAll('evidence', evidenceOf(id));
}

/** Deletes a case with everything it rests on. */
export async function dropCase(cases: Cases, id: string): Promise<void> {
  const tx = cases.transaction(['cases', 'evidence'], 'readwrite', { durability: 'strict' });
  await Promise.all([tx.objectStore('cases').delete(id), tx.objectStore('evidence').delete(evidenceOf(id)), tx.done]);
}

/** Says of visits, or of all, that they have left the ledger. Resolves to how many rows of cases the person is to be asked about. */
export async function noteRemoved(cases: Cases, visits: readonly string[] | 'all'): Promise<number> {
  const tx = cases.transaction('evidence', 'readwrite', { durability: 'strict' });
  const found =
    visits === 'all'
      ? [await tx.store.getAll()]
      : await Promise.all(visits.map((id) => tx.store.index('visit').getAll(id)));
  const rows = found.flat().filter(({ state }) => state === 'pinned');
  await Promise.all([...rows.map((row) => tx.store.put({ ...row, state: 'removed' })), tx.done]);
  return rows.length;
}

/** Does as the person says with what was removed elsewhere: it stays pinned, or goes from its cases, too. */
export async function answerRemoved(cases: Cases, answer: 'keep' | 'remove'): Promise<void> {
  const tx = cases.transaction('evidence', 'readwrite', { durability: 'strict' });
  const rows = (await tx.store.getAll()).filter(({ state }) => state === 'removed');
  await Promise.all([
    ...rows.map((row) => (answer === 'keep' ? tx.store.put({ ...row, state: 'pinned' }) : tx.store.delete(row.key))),
    tx.done,
  ]);
}

/** Tells the cases, where there are any, of visits that have left the ledger. */
export async function tellCases(visits: readonly string[] | 'all'): Promise<void> {
  const databases = await indexedDB.databases().catch(() => []);
  if (visits.length === 0 || !databases.some(({ name }) => name === casesName)) return;
  const cases = await openCases();
  await noteRemoved(cases, visits).finally(() => cases.close());
}
