import { deleteDB } from 'idb';

/** What erasing asks of its surroundings, so that it comes to its end even if the worker is stopped meanwhile. */
export interface EraseNeeds {
  /** Takes names from the list of known periods, and keeps them on the list of those to be erased. */
  readonly oweErasing: (names: readonly string[]) => Promise<void>;
  readonly owedErasing: () => Promise<readonly string[]>;
  readonly erased: (name: string) => Promise<void>;
}

/** Names of the periods on disk; null where the browser does not say. */
export async function periodsOnDisk(): Promise<ReadonlySet<string> | null> {
  const databases = await indexedDB.databases().catch(() => null);
  return databases && new Set(databases.flatMap(({ name }) => (name?.startsWith('ledger-') ? [name] : [])));
}

/** Goes on with erasing what was to be erased. `left`: some of it could not be. */
export async function eraseOwed({ owedErasing, erased }: EraseNeeds): Promise<'erased' | 'left'> {
  let end: 'erased' | 'left' = 'erased';
  for (const name of await owedErasing()) {
    await deleteDB(name)
      .then(() => erased(name))
      .catch(() => {
        end = 'left';
      });
  }
  return end;
}

/** Deletes whole periods: only that takes their bytes from the disk. Connections that are open give way. */
export async function erasePeriods(names: readonly string[], needs: EraseNeeds): Promise<'erased' | 'left'> {
  if (names.length === 0) return 'erased';
  await needs.oweErasing(names);
  return eraseOwed(needs);
}
