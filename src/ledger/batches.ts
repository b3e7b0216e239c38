import type { Visit } from '../signals/visit.ts';
import type { Opened } from './connections.ts';
import type { Notice } from './notice.ts';
import { putPrices, toPriceRows } from './price-rows.ts';
import { toRow } from './rows.ts';
import { periodOf } from './schema.ts';

/** Milliseconds that changes gather before they are written together. */
const gatheringTime = 300;

/** What writing asks of whoever holds the visits. */
export interface BatchNeeds {
  /** How much of a page's address may be kept. */
  readonly addresses: () => Promise<'origin' | 'full'>;
  /** What the digests of product pages are salted with; null where prices are not to be kept. */
  readonly priceSalt: () => Promise<string | null>;
  /** Called after each batch with its visits, also with those that could not be written. */
  readonly committed: (visits: readonly Visit[]) => void;
  /** Whether the visit may be written: `false` while its record may exist and cannot be read. */
  readonly settle: (id: string) => Promise<boolean>;
  /** The visit as it is now. */
  readonly held: (id: string) => Visit | undefined;
}

/** Writes visits together, and tries again with the next batch what could not be written. */
export interface Batches {
  /** Has the visit written with the next batch. */
  readonly add: (id: string) => void;
  /** Whether memory knows more of the visit than the ledger does, as far as we know. */
  readonly owe: (id: string) => boolean;
  /** Resolves once the visit, as it is now, is in the ledger; `false` if it could not be written. */
  readonly written: (id: string) => Promise<boolean>;
  /** Resolves once the batch that is being written now is written. */
  readonly atRest: () => Promise<void>;
}

/** How much is kept. */
interface Keeping {
  readonly addresses: 'origin' | 'full';
  readonly salt: string | null;
}

/** Starts without a batch; the first visit that is added begins one. */
export function writeInBatches(
  needs: BatchNeeds,
  open: (name: string) => Promise<Opened>,
  notices: Set<Notice>,
): Batches {
  const dirty = new Set<string>();
  let beingWritten: ReadonlySet<string> = new Set();

  /** The batch that will take every change made until it is written, and the latest that was begun to be. */
  let gathering: Promise<ReadonlySet<string>> | null = null;
  let writing: Promise<ReadonlySet<string>> = Promise.resolve(new Set());

  /** Whether all of them are in the ledger now. */
  async function put(name: string, visits: readonly Visit[], { addresses, salt }: Keeping): Promise<boolean> {
    const period = await open(name);
    if (typeof period === 'string') return false;
    try {
      const tx = period.transaction(['visits', 'prices'], 'readwrite');
      const [rows, prices] = [tx.objectStore('visits'), tx.objectStore('prices')];
      const priced = salt === null ? [] : visits.flatMap((visit) => toPriceRows(visit, salt));
      await Promise.all([
        ...visits.map(async (visit) => rows.put(toRow(visit, addresses))),
        putPrices(prices, priced),
        tx.done,
      ]);
      return true;
    } catch {
      notices.add('memory');
      return false;
    }
  }

  /** Resolves to those that could not be written. One that never can be must not keep the others from it. */
  async function commit(name: string, visits: readonly Visit[], keeping: Keeping): Promise<Visit[]> {
    if (await put(name, visits, keeping)) return [];
    const left: Visit[] = [];
    for (const visit of visits) {
      if (visits.length === 1 || !(await put(name, [visit], keeping))) left.push(visit);
    }
    return left;
  }

  /** Resolves to the ids of what could not be written. */
  async function write(): Promise<ReadonlySet<string>> {
    await Promise.all([writing, new Promise((resolve) => setTimeout(resolve, gatheringTime))]);
    const addresses = await needs.addresses().catch(() => 'origin' as const);
    const ids = [...dirty];
    beingWritten = new Set(ids);
    dirty.clear();
    if (gathering) writing = gathering;
    gathering = null;
    // Asked only now: whoever switched it off waits for this batch, and for no earlier answer.
    const salt = await needs.priceSalt().catch(() => null);
    const left = new Set<string>();
    const batches = new Map<string, Visit[]>();
    for (const id of ids) {
      const settled = await needs.settle(id);
      const visit = needs.held(id);
      if (!settled || !visit) {
        left.add(id);
        continue;
      }
      const name = periodOf(visit.startedAt);
      batches.set(name, [...(batches.get(name) ?? []), visit]);
    }
    for (const [name, visits] of batches) {
      for (const { id } of await commit(name, visits, { addresses, salt })) left.add(id);
    }
    for (const id of left) dirty.add(id);
    beingWritten = new Set();
    if (left.size === 0) notices.delete('memory');
    needs.committed(ids.flatMap((id) => needs.held(id) ?? []));
    return left;
  }

  function schedule(): Promise<ReadonlySet<string>> {
    gathering ??= write();
    return gathering;
  }

  return {
    add(id) {
      dirty.add(id);
      void schedule();
    },
    owe: (id) => dirty.has(id) || beingWritten.has(id),
    async written(id) {
      const left = await (dirty.has(id) ? schedule() : writing);
      return !left.has(id);
    },
    async atRest() {
      await writing;
    },
  };
}
