import type { Visit } from '../signals/visit.ts';
import type { Notice } from './notice.ts';
import { openLedger, type Ledger } from './open.ts';
import { fromRow, toRow } from './rows.ts';
import { periodOf } from './schema.ts';

/** Milliseconds that changes gather before they are written together. */
const gatheringTime = 300;

/** Most visits held in memory; older ones are read back from the ledger when something more is seen. */
const mostHeld = 200;

/** Most periods kept open. A visit seldom outlives the turn of a month; two never were seen. */
const mostOpen = 3;

/** What a journal asks of its surroundings. */
export interface JournalNeeds {
  /** How much of a page's address may be kept. */
  readonly addresses: () => Promise<'origin' | 'full'>;
  /** Names of the periods that are known to exist; kept outside the ledger, to notice if the browser loses it. */
  readonly knownPeriods: () => Promise<ReadonlySet<string>>;
  readonly rememberPeriod: (name: string) => Promise<void>;
  /** Called after each commit with the visits it wrote. */
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
  /** Resolves once every change so far of the visit is committed; `false` if the visit does not exist. */
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
  const periods = new Map<string, Promise<Ledger | null>>();
  const notices = new Set<Notice>();

  async function openPeriod(name: string): Promise<Ledger | null> {
    const { ledger, state } = await openLedger(name);
    if (!ledger) {
      notices.add(state);
      return null;
    }
    ledger.addEventListener('close', () => periods.delete(name));
    if (state === 'created') {
      const known = await needs.knownPeriods();
      if (known.has(name)) notices.add('lost');
      else await needs.rememberPeriod(name);
    }
    return ledger;
  }

  function period(name: string): Promise<Ledger | null> {
    const known = periods.get(name);
    if (known) return known;
    const opening = openPeriod(name);
    periods.set(name, opening);
    for (const old of [...periods.keys()].slice(0, -mostOpen)) {
      void periods.get(old)?.then((ledger) => ledger?.close());
      periods.delete(old);
    }
    return opening;
  }

  /** Looks where a visit can be that is still going on: this period or the one before. */
  async function find(id: string): Promise<Visit | null> {
    const now = needs.now();
    const thisPeriod = periodOf(now);
    const before = periodOf(Date.parse(`${thisPeriod.slice(-7)}-01`) - 1);
    const known = await needs.knownPeriods();
    for (const name of [thisPeriod, before]) {
      const row = known.has(name) ? await (await period(name))?.get('visits', id) : undefined;
      if (row) return fromRow(row);
    }
    return null;
  }

  function hold(visit: Visit): void {
    held.delete(visit.id);
    held.set(visit.id, visit);
    for (const [id, old] of held) {
      if (held.size <= mostHeld) break;
      if (!dirty.has(old)) held.delete(id);
    }
  }

  /** The batch that will take every change made until it is written, and the one being written. */
  let gathering: Promise<void> | null = null;
  let writing: Promise<void> | null = null;

  async function write(): Promise<void> {
    await Promise.all([writing, new Promise((resolve) => setTimeout(resolve, gatheringTime))]);
    const addresses = await needs.addresses();
    const visits = [...dirty];
    dirty.clear();
    writing = gathering;
    gathering = null;
    const batches = new Map<string, Visit[]>();
    for (const visit of visits) {
      const name = periodOf(visit.startedAt);
      batches.set(name, [...(batches.get(name) ?? []), visit]);
    }
    for (const [name, batch] of batches) await commit(name, batch, addresses);
    needs.committed(visits);
  }

  async function commit(name: string, batch: readonly Visit[], addresses: 'origin' | 'full'): Promise<void> {
    const ledger = await period(name);
    if (!ledger) return;
    try {
      const tx = ledger.transaction('visits', 'readwrite');
      for (const visit of batch) void tx.store.put(toRow(visit, addresses));
      await tx.done;
    } catch {
      notices.add('memory');
    }
  }

  function schedule(): Promise<void> {
    gathering ??= write();
    return gathering;
  }

  function apply(visit: Visit, change: (visit: Visit) => void): void {
    change(visit);
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
      if (found) apply(found, how);
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
      await (dirty.has(visit) ? schedule() : writing);
      return true;
    },
    async read(id) {
      await loading.get(id);
      return held.get(id) ?? (await find(id));
    },
    notices: () => [...notices],
  };
}
