import { finishErasing, type EraseNeeds } from './erase.ts';
import type { LossNeeds, Lost } from './loss.ts';
import type { Notice } from './notice.ts';
import { openLedger, type Ledger } from './open.ts';

/** Most periods kept open: as many months as 90 days can touch, and one. All of them are looked through for a visit. */
const mostOpen = 5;

/** What is asked of the surroundings to tell a new period from a lost one. */
export interface PeriodNeeds extends LossNeeds, Pick<EraseNeeds, 'owedErasing' | 'erased'> {
  /** Names of the periods that are known to exist; kept outside the ledger, to notice if the browser loses it. */
  readonly knownPeriods: () => Promise<ReadonlySet<string>>;
  readonly rememberPeriod: (name: string) => Promise<void>;
}

/** An open period, or why it cannot be had. */
export type Opened = Ledger | Exclude<Notice, Lost>;

/** Opens periods by name and keeps the latest open; gives the reason, and a notice, for one that cannot be had. */
export function keepOpen(needs: PeriodNeeds, notices: Set<Notice>): (name: string) => Promise<Opened> {
  const periods = new Map<string, Promise<Opened>>();

  /** The notice stays in memory if it cannot be kept: losing it would be worse than telling it for too long. */
  async function noteLoss(): Promise<void> {
    notices.add('lost');
    await needs.keepLoss('lost', 'untold').then(
      () => notices.delete('lost'),
      () => {},
    );
  }

  async function openPeriod(name: string): Promise<Opened> {
    // What is written to a period that is still to be erased would be erased with it.
    if ((await finishErasing(name, needs)) === 'left') return 'memory';
    // Asked before opening: only the first opening shows that the database was not there.
    const known = await needs.knownPeriods().catch(() => null);
    if (!known) return 'memory';
    const { ledger, state } = await openLedger(name, () => periods.delete(name));
    if (!ledger) return state;
    // Asked once more: what was erased meanwhile is not lost.
    const still = state === 'created' ? await needs.knownPeriods().catch(() => known) : known;
    if (known.has(name) && still.has(name)) {
      if (state === 'created') await noteLoss();
      return ledger;
    }
    try {
      // Remembered before its first row is written: rows are looked for only in what is remembered.
      await needs.rememberPeriod(name);
      return ledger;
    } catch {
      ledger.close();
      return 'memory';
    }
  }

  /** What failed is forgotten, so that the next who needs it tries again. */
  async function openOrForget(name: string): Promise<Opened> {
    const opened = await openPeriod(name);
    if (opened === 'memory') periods.delete(name);
    if (typeof opened === 'string') notices.add(opened);
    return opened;
  }

  async function close(opening: Promise<Opened>): Promise<void> {
    const opened = await opening;
    if (typeof opened !== 'string') opened.close();
  }

  return (name) => {
    const opening = periods.get(name) ?? openOrForget(name);
    periods.delete(name);
    periods.set(name, opening);
    for (const [old, opened] of [...periods].slice(0, -mostOpen)) {
      periods.delete(old);
      void close(opened);
    }
    return opening;
  };
}
