import type { Opened } from './connections.ts';
import { oldestVisits, removeVisits } from './removal.ts';
import { beginOf, endOf } from './schema.ts';

/** What keeping no more than allowed asks of its surroundings. */
export interface RetentionNeeds {
  /** Names of all periods, known or not. */
  readonly periods: () => Promise<readonly string[]>;
  readonly open: (name: string) => Promise<Opened>;
  /** Erases whole periods from the disk. */
  readonly erase: (names: readonly string[]) => Promise<'erased' | 'left'>;
}

/** What part of the only period gives way at once where room is needed: a tenth. */
const part = 10;

async function removeOldest(name: string, open: RetentionNeeds['open']): Promise<'room' | 'none'> {
  const period = await open(name);
  if (typeof period === 'string') return 'none';
  const count = Math.ceil((await period.count('visits')) / part);
  if (count === 0) return 'none';
  await removeVisits(period, await oldestVisits(period, { count }));
  return 'room';
}

/**
 * Has what is oldest give way: a whole period, since only that frees the disk at once; of the last one its oldest visits.
 * What a case needs is pinned in a database of its own, and stays.
 */
export async function makeRoom({ periods, open, erase }: RetentionNeeds): Promise<'room' | 'none'> {
  const [oldest, ...later] = (await periods()).toSorted();
  if (oldest === undefined) return 'none';
  if (later.length === 0) return removeOldest(oldest, open).catch(() => 'none');
  return (await erase([oldest]).catch(() => 'left')) === 'erased' ? 'room' : 'none';
}

/** Removes what began before a time (milliseconds since the epoch); periods that ended before it go whole, and from the disk. */
export async function prune(before: number, { periods, open, erase }: RetentionNeeds): Promise<void> {
  const names = await periods();
  await erase(names.filter((name) => endOf(name) <= before));
  for (const name of names.filter((one) => beginOf(one) < before && endOf(one) > before)) {
    const period = await open(name);
    if (typeof period !== 'string') await removeVisits(period, await oldestVisits(period, { before }));
  }
}
