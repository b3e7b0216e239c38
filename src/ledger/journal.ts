import type { Visit } from '../signals/visit.ts';
import { writeInBatches, type BatchNeeds } from './batches.ts';
import { keepOpen, type PeriodNeeds } from './connections.ts';
import { findVisits } from './find.ts';
import { noteGaps } from './gaps.ts';
import { lossesToTell } from './loss.ts';
import type { Notice } from './notice.ts';
import { priceHistory, type PriceHistory } from './price-history.ts';
import type { Periods } from './questions/period-readers.ts';
import { periodOf } from './schema.ts';

/** Most visits held in memory; older ones are read back from the ledger when something more is seen. */
const mostHeld = 200;

/** Most visits held where the ledger takes none: then the oldest are forgotten, which the notice says. */
const mostOwed = 1000;

/** Most changes of one visit that are repeated on its record, once that can be read. Bounds memory where it never can. */
const mostRepeated = 1000;

/** What a journal asks of its surroundings. */
export type JournalNeeds = PeriodNeeds & Omit<BatchNeeds, 'settle' | 'held'>;

type Change = (visit: Visit) => void;

/** The visits of now: changed in memory at once, written to the ledger in batches. */
export interface Journal {
  /**
   * Changes a visit. Changes of one visit happen in the order of the calls. Where the visit is
   * neither in memory nor in the ledger, `start` makes it; without `start` the change is dropped.
   */
  readonly change: (id: string, change: Change, start?: () => Visit) => void;
  /**
   * Resolves once every change so far of the visit is committed, or cannot be. `unknown`: there is
   * no such visit. `unwritten`: there may be, but the ledger cannot be read or written now.
   */
  readonly committed: (id: string) => Promise<'kept' | 'unknown' | 'unwritten'>;
  /** The visit as it is now, with all changes so far. */
  readonly read: (id: string) => Promise<Visit | null>;
  /**
   * Has visits leave memory and the ledger: `remove` takes them from the ledger. What is seen of them meanwhile, and until
   * their pages are loaded anew, is not kept.
   */
  readonly forget: <Result>(which: (visit: Visit) => boolean, remove: () => Promise<Result>) => Promise<Result>;
  /** The ledger, to questions. */
  readonly periods: Periods;
  /** What the view that asks must tell the person. */
  readonly notices: () => Promise<readonly Notice[]>;
  readonly prices: {
    readonly of: PriceHistory['of'];
    /** Writes what the visits that stand open saw of prices: from now on it may be kept. What others saw was before. */
    readonly keep: (standing: ReadonlySet<string>) => void;
    /** Forgets all prices, but in memory what stands open: its page says so now. */
    readonly forget: (standing: ReadonlySet<string>) => ReturnType<PriceHistory['forget']>;
  };
}

/** Starts a journal. Nothing is read or opened before the first change. */
export function startJournal(needs: JournalNeeds): Journal {
  const held = new Map<string, Visit>();
  /** Which visits are leaving the ledger now. */
  const leaving = new Set<(visit: Visit) => boolean>();
  const gaps = noteGaps(needs.now);
  const loading = new Map<string, Promise<'loaded' | 'unknown' | 'unreadable'>>();
  const notices = new Set<Notice>();
  const open = keepOpen(needs, notices);
  const find = findVisits(needs, open, notices);
  const batches = writeInBatches({ ...needs, settle, held: (id) => held.get(id) }, open, notices);

  /**
   * Visits begun while the ledger could not be read, with their changes. They are shown, and
   * written only once it is sure that there is no record they would write over.
   */
  const unsettled = new Map<string, Change[]>();

  async function settle(id: string): Promise<boolean> {
    const changes = unsettled.get(id);
    const visit = held.get(id);
    if (!changes || !visit) return true;
    const anywhere = await find(id);
    // A record can be written over only in the visit's own period: another that stays shut must not stop it.
    const found = anywhere === 'unreadable' ? await find(id, periodOf(visit.startedAt)) : anywhere;
    if (found === 'unreadable') return false;
    unsettled.delete(id);
    if (!found) return true;
    for (const how of changes) how(found);
    held.set(id, found);
    return true;
  }

  function hold(visit: Visit): void {
    held.delete(visit.id);
    held.set(visit.id, visit);
    for (const id of held.keys()) {
      if (held.size <= mostHeld) break;
      if (id === visit.id || (batches.owe(id) && held.size <= mostOwed)) continue;
      batches.drop([id]);
      unsettled.delete(id);
      held.delete(id);
    }
    gaps.met(visit.id);
  }

  function apply(visit: Visit, how: Change): void {
    how(visit);
    visit.lastAt = needs.now();
    const changes = unsettled.get(visit.id);
    if (changes && changes.length < mostRepeated) changes.push(how);
    batches.add(visit.id);
    hold(visit);
  }

  async function load(id: string, how: Change, start?: () => Visit): Promise<'loaded' | 'unknown' | 'unreadable'> {
    const found = held.get(id) ?? (await find(id));
    const visit = found === 'unreadable' || !found ? start?.() : found;
    if (!visit) return found === 'unreadable' ? 'unreadable' : 'unknown';
    // As if it had left already: whatever is held is written, in whole.
    if ([...leaving].some((which) => which(visit))) return 'unknown';
    if (found === 'unreadable') unsettled.set(id, []);
    else if (found) gaps.goesOn(found);
    apply(visit, how);
    return 'loaded';
  }

  function change(id: string, how: Change, start?: () => Visit): void {
    const visit = held.get(id);
    const before = loading.get(id);
    if (visit && !before) {
      apply(visit, how);
      return;
    }
    const after = (before ?? Promise.resolve()).then(() => load(id, how, start));
    loading.set(id, after);
    void after.finally(() => {
      if (loading.get(id) === after) loading.delete(id);
    });
  }

  /** Takes visits from memory, once whatever was begun with them has come to its end. */
  async function drop(which: (visit: Visit) => boolean): Promise<void> {
    await Promise.all(loading.values());
    const ids = [...held.values()].filter(which).map(({ id }) => id);
    batches.drop(ids);
    for (const id of ids) {
      held.delete(id);
      unsettled.delete(id);
    }
    await batches.atRest();
  }

  const history = priceHistory(needs, open, batches);

  function dropPrices(standing: ReadonlySet<string>): void {
    for (const { id, memory } of held.values()) if (!standing.has(id)) memory.prices.length = 0;
  }

  return {
    change,
    async committed(id) {
      if ((await loading.get(id)) === 'unreadable') return 'unwritten';
      if (held.has(id)) return (await batches.written(id)) ? 'kept' : 'unwritten';
      const found = await find(id);
      if (found === 'unreadable') return 'unwritten';
      return found ? 'kept' : 'unknown';
    },
    async read(id) {
      await loading.get(id);
      const found = held.get(id) ?? (await find(id));
      return found === 'unreadable' ? null : found;
    },
    async forget(which, remove) {
      leaving.add(which);
      try {
        // What is just being begun, and what is just being written, is to leave, too.
        await drop(which);
        return await remove();
      } finally {
        leaving.delete(which);
      }
    },
    periods: { names: async () => [...(await needs.knownPeriods())].toSorted(), open },
    async notices() {
      return [...new Set<Notice>([...notices, ...(await lossesToTell(needs))])];
    },
    prices: {
      of: history.of,
      keep(standing) {
        dropPrices(standing);
        for (const { id, memory } of held.values()) if (memory.prices.length > 0) batches.add(id);
      },
      forget(standing) {
        dropPrices(standing);
        return history.forget();
      },
    },
  };
}
