import type { VisitRow } from '../../src/ledger/schema.ts';

/** Name of the ledger's database at this time. */
export function periodNow(): string {
  return `ledger-${new Date().toISOString().slice(0, 7)}`;
}

/** Runs inside the extension: the visits on disk. Opens only what exists, for opening is making. */
export async function readLedger(name: string): Promise<VisitRow[]> {
  const existing = await indexedDB.databases();
  if (!existing.some((database) => database.name === name)) return [];
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(name);
    opening.addEventListener('error', () => reject(opening.error));
    opening.addEventListener('success', () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains('visits')) {
        database.close();
        resolve([]);
        return;
      }
      const reading = database.transaction('visits').objectStore('visits').getAll();
      reading.addEventListener('error', () => reject(reading.error));
      reading.addEventListener('success', () => {
        database.close();
        resolve(reading.result as VisitRow[]);
      });
    });
  });
}
