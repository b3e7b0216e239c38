import type { RequestNote } from '../signals/request-log.ts';
import type { Visit } from '../signals/visit.ts';
import type { Opened } from './connections.ts';
import type { Notice } from './notice.ts';
import { toPriceRows } from './price-rows.ts';
import { putVisits } from './put-visits.ts';
import { keptRequest, type BrowserSession } from './request-rows.ts';
import { toRow, type Keeping } from './rows.ts';
import { periodOf } from './schema.ts';

/**
 * Milliseconds between two batches, in which changes gather: what a worker that is stopped may forget. The first change
 * after a while is written at once.
 */
const gatheringTime = 100;

/** What writing asks of whoever holds the visits. */
export interface BatchNeeds {
  /** How much of a page's address may be kept. */
  readonly addresses: () => Promise<'origin' | 'full'>;
  /** What the digests of product pages are salted with; null where prices are not to be kept. */
  readonly priceSalt: () => Promise<string | null>;
  /** What digests of addresses are salted with; null where removals from the history are not mirrored. */
  readonly traceSalt: () => Promise<string | null>;
  /** This life of the browser. */
  readonly session: () => Promise<BrowserSession>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Has older rows give way where the disk is full. Whoever does keeps what is left from giving way batch by batch. */
  readonly makeRoom: () => Promise<'room' | 'none'>;
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
  /** Gives up on what waits to be written of visits. */
  readonly drop: (ids: readonly string[]) => void;
  /** Resolves once the visit, as it is now, is in the ledger; `false` if it could not be written. */
  readonly written: (id: string) => Promise<boolean>;
  /** Resolves once the batch that is being written now is written. */
  readonly atRest: () => Promise<void>;
}

/** How much is kept, and of which life of the browser. */
interface Kept extends Keeping {
  readonly priceSalt: string | null;
  readonly session: BrowserSession;
}

/** Takes from what waits to be written what was written, and did not change meanwhile. */
function wrote({ memory: { requests } }: Visit, notes: ReadonlyMap<string, RequestNote>): void {
  for (const [key, note] of notes) if (requests.get(key) === note) requests.delete(key);
}

/** Starts without a batch; the first visit that is added begins one. */
export function writeInBatches(
  needs: BatchNeeds,
  open: (name: string) => Promise<Opened>,
  notices: Set<Notice>,
): Batches {
  const dirty = new Set<string>();
  let beingWritten: ReadonlySet<string> = new Set();

  /** When the latest batch began to be written, in milliseconds since the epoch. */
  let begunAt = 0;

  /** The batch that will take every change made until it is written, and the latest that was begun to be. */
  let gathering: Promise<ReadonlySet<string>> | null = null;
  let writing: Promise<ReadonlySet<string>> = Promise.resolve(new Set());

  /** Whether all of them are in the ledger now. */
  async function put(
    name: string,
    visits: readonly Visit[],
    kept: Kept,
  ): Promise<'written' | 'full' | 'failed' | 'shut'> {
    const period = await open(name);
    if (typeof period === 'string') return 'shut';
    const { addresses, priceSalt, session } = kept;
    const noted = visits.map((visit) => new Map(visit.memory.requests));
    try {
      const rows = visits.map((visit, at) => ({
        row: toRow(visit, kept),
        requests: [...noted[at]!.values()].map((note) => keptRequest(note, session, addresses)),
      }));
      const prices = priceSalt === null ? [] : visits.flatMap((visit) => toPriceRows(visit, priceSalt));
      await putVisits(period, rows, prices);
    } catch (error) {
      return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'failed';
    }
    for (const [at, visit] of visits.entries()) wrote(visit, noted[at]!);
    return 'written';
  }

  /** Where the disk is full, what is older gives way once. */
  async function putWithRoom(name: string, visits: readonly Visit[], kept: Kept): Promise<boolean> {
    let end = await put(name, visits, kept);
    if (end === 'full' && (await needs.makeRoom().catch(() => 'none')) === 'room') end = await put(name, visits, kept);
    if (end === 'full' || end === 'failed') notices.add('memory');
    return end === 'written';
  }

  /** Resolves to those that could not be written. One that never can be must not keep the others from it. */
  async function commit(name: string, visits: readonly Visit[], kept: Kept): Promise<Visit[]> {
    if (await putWithRoom(name, visits, kept)) return [];
    const left: Visit[] = [];
    for (const visit of visits) {
      if (visits.length === 1 || (await put(name, [visit], kept)) !== 'written') left.push(visit);
    }
    return left;
  }

  /** Resolves to the ids of what could not be written. */
  async function write(): Promise<ReadonlySet<string>> {
    const wait = Math.min(gatheringTime, Math.max(0, begunAt + gatheringTime - needs.now()));
    await Promise.all([writing, new Promise((resolve) => setTimeout(resolve, wait))]);
    begunAt = needs.now();
    const [addresses, traceSalt, session] = await Promise.all([
      needs.addresses().catch(() => 'origin' as const),
      needs.traceSalt().catch(() => null),
      needs.session(),
    ]);
    const ids = [...dirty];
    beingWritten = new Set(ids);
    dirty.clear();
    if (gathering) writing = gathering;
    gathering = null;
    // Asked only now: whoever switched it off waits for this batch, and for no earlier answer.
    const priceSalt = await needs.priceSalt().catch(() => null);
    const kept = { addresses, traceSalt, session, priceSalt };
    const left = new Set<string>();
    const batches = new Map<string, Visit[]>();
    for (const id of ids) {
      const settled = await needs.settle(id);
      const visit = needs.held(id);
      // It was to be forgotten meanwhile.
      if (!visit) continue;
      if (!settled) {
        left.add(id);
        continue;
      }
      const name = periodOf(visit.startedAt);
      batches.set(name, [...(batches.get(name) ?? []), visit]);
    }
    for (const [name, visits] of batches) {
      for (const { id } of await commit(name, visits, kept)) left.add(id);
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
    drop(ids) {
      for (const id of ids) dirty.delete(id);
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
