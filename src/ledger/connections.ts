import type { Notice } from './notice.ts';
import { openLedger, type Ledger } from './open.ts';

/** Most periods kept open. A visit seldom outlives the turn of a month; two never were seen. */
const mostOpen = 3;

/** What is asked of the surroundings to tell a new period from a lost one. */
export interface PeriodNeeds {
  /** Names of the periods that are known to exist; kept outside the ledger, to notice if the browser loses it. */
  readonly knownPeriods: () => Promise<ReadonlySet<string>>;
  readonly rememberPeriod: (name: string) => Promise<void>;
}

/** Opens periods by name and keeps the latest open; gives null, and a notice, for one that cannot be had. */
export function keepOpen(needs: PeriodNeeds, notices: Set<Notice>): (name: string) => Promise<Ledger | null> {
  const periods = new Map<string, Promise<Ledger | null>>();

  async function openPeriod(name: string): Promise<Ledger | null> {
    const { ledger, state } = await openLedger(name, () => periods.delete(name));
    if (!ledger) {
      notices.add(state);
      return null;
    }
    try {
      // Remembered before its first row is written: `find` looks for rows only in what is remembered.
      const known = await needs.knownPeriods();
      if (!known.has(name)) await needs.rememberPeriod(name);
      else if (state === 'created') notices.add('lost');
      return ledger;
    } catch {
      ledger.close();
      periods.delete(name);
      notices.add('memory');
      return null;
    }
  }

  return (name) => {
    const known = periods.get(name);
    if (known) return known;
    const opening = openPeriod(name);
    periods.set(name, opening);
    for (const old of [...periods.keys()].slice(0, -mostOpen)) {
      void periods.get(old)?.then((ledger) => ledger?.close());
      periods.delete(old);
    }
    return opening;
  };
}
