import { openDB } from 'idb';

/** Empties the prices of a database as it is, of whatever schema, without making or changing it. */
async function clearAsItIs(name: string): Promise<void> {
  const database = await openDB(name, undefined, {
    upgrade(_database, _from, _to, transaction) {
      // It was not there, and must not come to be.
      transaction.abort();
    },
    blocking: (_current, _blocked, event) => (event.target as IDBDatabase).close(),
  });
  try {
    if (database.objectStoreNames.contains('prices')) await database.clear('prices');
  } finally {
    database.close();
  }
}

/**
 * Erases the prices of a period that cannot be opened in the usual way, such as one of a newer schema. One that cannot be
 * opened at all is left as it is: deleting it would take its visits, too, and it may open again later.
 */
export async function eraseUnopened(name: string): Promise<'erased' | 'left'> {
  return clearAsItIs(name).then(
    () => 'erased',
    () => 'left',
  );
}
