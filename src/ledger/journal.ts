import type { Visit } from '../signals/visit.ts';
import { keepOpen, type PeriodNeeds } from './connections.ts';
import type { Notice } from './notice.ts';
import { fromRow, toRow } from './rows.ts';
import { periodOf } from './schema.ts';

/** Milliseconds that changes gather before they are written together. */
const gatheringTime = 300;

/** Most visits held in memory; older ones are read back from the ledger when something more is seen. */
const mostHeld = 200;

/** What a journal asks of its surroundings. */
export interface JournalNeeds extends PeriodNeeds {
  /** How much of a page's address may be kept. */
  readonly addresses: () => Promise<'origin' | 'full'>;
  /** Called after each batch with its visits, also with those that could not be written. */
  readonly committed: (visits: readonly Visit[]) => void;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

/** The visits of now: changed in memory at once, written to the ledger in batches. */
export interface Journal {
  /**
   * Changes a visit. Changes of one visit happen in the order of the calls. Where the visit is
   * neither in memory nor in the ledger, `start` makes it; without `start` the change is dropped.
   */
  readonly change: (id: string, change: (visit: Visit) => void, start?: () => Visit) => void;
  /** Resolves once every change so far of the visit is committed; `false` if it does not exist or could not be written. */
  readonly committed: (id: string) => Promise<boolean>;
  /** The visit as it is now, with all changes so far. */
  readonly read: (id: string) => Promise<Visit | null>;
  readonly notices: () => readonly Notice[];
}

/** Starts a journal. Nothing is read or opened before the first change. */
export function startJournal(needs: JournalNeeds): Journal {
  const held = new Map<string, Visit>();
  const loading = new Map<string, Promise<void>>();
  const dirty = new Set<Visit>();
  const notices = new Set<Notice>();
  const period = keepOpen(needs, notices);

  /**
   * Looks where a visit can be that is still going on: this period or the one before. A visit that
   * is `unreadable` may exist, so it must not be begun anew: that would write over it.
   */
  async function find(id: string): Promise<Visit | 'unreadable' | null> {
    const now = needs.now();
    const thisPeriod = periodOf(now);
    const before = periodOf(Date.parse(`${thisPeriod.slice(-7)}-01`) - 1);
    try {
      const known = await needs.knownPeriods();
      for (const name of [thisPeriod, before]) {
        const row = known.has(name) ? await (await period(name))?.get('visits', id) : undefined;
        if (row) return fromRow(row);
      }
      return null;
    } catch {
      notices.add('memory');
      return 'unreadable';
    }
  }

  /** The batch that will take every change made until it is written, and the latest that was begun to be. */
  let gathering: Promise<ReadonlySet<Visit>> | null = null;
  let writing: Promise<ReadonlySet<Visit>> = Promise.resolve(new Set());
  let beingWritten: ReadonlySet<Visit> = new Set();

  function hold(visit: Visit): void {
    held.delete(visit.id);
    held.set(visit.id, visit);
    for (const [id, old] of held) {
      if (held.size <= mostHeld) break;
      if (!dirty.has(old) && !beingWritten.has(old)) held.delete(id);
    }
  }

  /** Writes what has changed, and tries again what could not be written before. Resolves to what could not. */
  async function write(): Promise<ReadonlySet<Visit>> {
    const [unwritten] = await Promise.all([writing, new Promise((resolve) => setTimeout(resolve, gatheringTime))]);
    const addresses = await needs.addresses().catch(() => 'origin' as const);
    for (const visit of unwritten) if (held.get(visit.id) === visit) dirty.add(visit);
    const visits = [...dirty];
    beingWritten = new Set(visits);
    dirty.clear();
    if (gathering) writing = gathering;
    gathering = null;
    const batches = new Map<string, Visit[]>();
    for (const visit of visits) {
      const name = periodOf(visit.startedAt);
      batches.set(name, [...(batches.get(name) ?? []), visit]);
    }
    const left = new Set<Visit>();
    for (const [name, batch] of batches) {
      if (!(await commit(name, batch, addresses))) for (const visit of batch) left.add(visit);
    }
    beingWritten = new Set();
    needs.committed(visits);
    return left;
  }

  /** Whether the whole batch is in the ledger now. */
  async function commit(name: string, batch: readonly Visit[], addresses: 'origin' | 'full'): Promise<boolean> {
    const ledger = await period(name);
    if (!ledger) return false;
    try {
      const tx = ledger.transaction('visits', 'readwrite');
      await Promise.all([...batch.map(async (visit) => tx.store.put(toRow(visit, addresses))), tx.done]);
      notices.delete('memory');
      return true;
    } catch {
      notices.add('memory');
      return false;
    }
  }

  function schedule(): Promise<ReadonlySet<Visit>> {
    gathering ??= write();
    return gathering;
  }

  function apply(visit: Visit, how: (visit: Visit) => void): void {
    how(visit);
    dirty.add(visit);
    hold(visit);
    void schedule();
  }

  function change(id: string, how: (visit: Visit) => void, start?: () => Visit): void {
    const visit = held.get(id);
    const before = loading.get(id);
    if (visit && !before) {
      apply(visit, how);
      return;
    }
    const after = (before ?? Promise.resolve()).then(async () => {
      const found = held.get(id) ?? (await find(id)) ?? start?.();
      if (found && found !== 'unreadable') apply(found, how);
    });
    loading.set(id, after);
    void after.finally(() => {
      if (loading.get(id) === after) loading.delete(id);
    });
  }

  return {
    change,
    async committed(id) {
      await loading.get(id);
      const visit = held.get(id);
      if (!visit) return false;
      const unwritten = await (dirty.has(visit) ? schedule() : writing);
      return !unwritten.has(visit);
    },
    async read(id) {
      await loading.get(id);
      const found = held.get(id) ?? (await find(id));
      return found === 'unreadable' ? null : found;
    },
    notices: () => [...notices],
  };
}
