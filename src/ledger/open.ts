import { openDB, type IDBPDatabase } from 'idb';
import { climb } from './ladder.ts';
import type { Lost } from './loss.ts';
import type { Notice } from './notice.ts';
import { schemaVersion, type LedgerSchema } from './schema.ts';

/** An open period. */
export type Ledger = IDBPDatabase<LedgerSchema>;

/** What opening came to: a database, or the reason why there is none. */
export type Opening =
  | { readonly ledger: Ledger; readonly state: 'found' | 'created' }
  | { readonly ledger: null; readonly state: Exclude<Notice, Lost> };

/**
 * Opens one period's database and climbs the ladder to today's schema. A database of a newer
 * schema is not touched; one that cannot be opened leaves memory.
 * Connections give way to a newer version of Telltale and to whoever deletes the database
 * (`versionchange`); `closed` is called when that, or the browser, has ended one.
 */
export async function openLedger(name: string, closed: () => void): Promise<Opening> {
  let state: 'found' | 'created' = 'found';
  try {
    const ledger = await openDB<LedgerSchema>(name, schemaVersion, {
      upgrade(database, from, _to, transaction) {
        if (from < 1) state = 'created';
        // Half a climb must not stand: the database stays what it was, and memory is used.
        climb(database, from, transaction)
          .catch(() => transaction.abort())
          // It was cut off by somebody else, which the opening tells of.
          .catch(() => {});
        transaction.done.catch(() => {});
      },
      blocking(_current, _blocked, event) {
        (event.target as IDBDatabase).close();
        closed();
      },
      terminated: closed,
    });
    return { ledger, state };
  } catch (error) {
    const newer = error instanceof DOMException && error.name === 'VersionError';
    return { ledger: null, state: newer ? 'newer' : 'memory' };
  }
}
