import { deleteDB } from 'idb';

/** What erasing asks of its surroundings, so that it comes to its end even if the worker is stopped meanwhile. */
export interface EraseNeeds {
  /** Takes names from the list of known periods, and keeps them on the list of those to be erased. */
  readonly oweErasing: (names: readonly string[]) => Promise<void>;
  readonly owedErasing: () => Promise<readonly string[]>;
  /** Takes a name from the list of those to be erased; where there is no such period now, from that of known ones, too. */
  readonly erased: (name: string) => Promise<void>;
}

/** Names of the periods on disk; null where the browser does not say. */
export async function periodsOnDisk(): Promise<ReadonlySet<string> | null> {
  const databases = await indexedDB.databases().catch(() => null);
  return databases && new Set(databases.flatMap(({ name }) => (name?.startsWith('ledger-') ? [name] : [])));
}

/** Comes to the end of erasing one period, where that was begun. `left`: it could not be, or nobody knows. */
export async function finishErasing(
  name: string,
  { owedErasing, erased }: Pick<EraseNeeds, 'owedErasing' | 'erased'>,
): Promise<'erased' | 'left'> {
  try {
    // Asked right before: somebody else may have come to its end, and written to it since.
    if ((await owedErasing()).includes(name)) {
      await deleteDB(name);
      await erased(name);
    }
    return 'erased';
  } catch {
    return 'left';
  }
}

/** Goes on with erasing what was to be erased. `left`: some of it could not be. */
export async function eraseOwed(needs: EraseNeeds): Promise<'erased' | 'left'> {
  let end: 'erased' | 'left' = 'erased';
  for (const name of await needs.owedErasing()) {
    if ((await finishErasing(name, needs)) === 'left') end = 'left';
  }
  return end;
}

/** Deletes whole periods: only that takes their bytes from the disk. Connections that are open give way. */
export async function erasePeriods(names: readonly string[], needs: EraseNeeds): Promise<'erased' | 'left'> {
  if (names.length === 0) return 'erased';
  await needs.oweErasing(names);
  return eraseOwed(needs);
}
