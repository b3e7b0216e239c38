import type { Visit } from '../signals/visit.ts';
import type { Opened, PeriodNeeds } from './connections.ts';
import type { Notice } from './notice.ts';
import { fromRow } from './rows.ts';

/** `unreadable`: it may be there, so it must not be begun anew; that would write over it. */
export type Found = Visit | 'unreadable' | null;

/**
 * Looks for visits in all periods that are known, newest first: a tab can stay open for months.
 * With `only`, looks in no other period. One of a newer schema counts as empty: nothing is ever
 * written to it.
 */
export function findVisits(
  { knownPeriods }: Pick<PeriodNeeds, 'knownPeriods'>,
  open: (name: string) => Promise<Opened>,
  notices: Set<Notice>,
): (id: string, only?: string) => Promise<Found> {
  async function findIn(name: string, id: string): Promise<Found> {
    const period = await open(name);
    if (typeof period === 'string') return period === 'newer' ? null : 'unreadable';
    const row = await period.getFromIndex('visits', 'id', id);
    return row ? fromRow(row) : null;
  }

  return async (id, only) => {
    const known = await knownPeriods().catch(() => null);
    let missed = !known;
    for (const name of [...(known ?? [])].toSorted().toReversed()) {
      if (only !== undefined && name !== only) continue;
      const found = await findIn(name, id).catch(() => 'unreadable' as const);
      if (found && found !== 'unreadable') return found;
      missed ||= found === 'unreadable';
    }
    if (!missed) return null;
    notices.add('memory');
    return 'unreadable';
  };
}
