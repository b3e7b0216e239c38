import type { Provenance, TableFile } from '../../src/export/provenance.ts';
import type { Kept } from './kept.ts';
import { partFiles, type Shown } from './part-files.ts';
import type { Store } from './stores/store.ts';

interface Claimed {
  readonly part: string;
  readonly worker: string;
  /** ISO 8601, UTC. */
  readonly at: string;
}

/** A part that counts, but whose files may not all be in place: they follow from these rows. */
interface Rows extends Claimed {
  readonly state: 'rows';
  readonly kept: readonly Kept[];
}

/** A part whose files are in place. */
export interface Placed extends Claimed {
  readonly state: 'placed';
  readonly pages: number;
  readonly failed: number;
  readonly browsers: readonly string[];
  readonly judges: Provenance['judges'];
  readonly files: readonly TableFile[];
}

type PartRecord = Rows | Placed;

/** The parts of an output. */
export interface Parts {
  /** Puts the files of a part that counts into place; `absent` if none counts yet. */
  readonly settle: (part: string) => Promise<Placed | 'absent'>;
  /**
   * Makes a part count, in one step, and puts its files into place. If one counts already that is it,
   * and these rows are dropped: `there`.
   */
  readonly commit: (part: string, kept: readonly Kept[], at: string) => Promise<'made' | 'there'>;
  /** All parts that count, in order, with their files in place. */
  readonly settleAll: () => Promise<readonly Placed[]>;
}

const records = '_telltale/parts';
const recordOf = (part: string) => `${records}/${part}.json`;

const encode = (record: PartRecord) => new TextEncoder().encode(`${JSON.stringify(record)}\n`);
const decode = (bytes: Uint8Array) => JSON.parse(new TextDecoder().decode(bytes)) as PartRecord;

/** Each different one, in order: the same whoever puts them together. */
function distinct<Of>(all: readonly Of[]): readonly Of[] {
  return [...new Map(all.map((one) => [JSON.stringify(one), one]))]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, one]) => one);
}

/** Parts in a store, put there by `worker`, which becomes part of their paths. */
export function openParts(store: Store, worker: string, shown: Shown): Parts {
  async function place({ part, worker: by, at, kept }: Rows): Promise<Placed> {
    const files: TableFile[] = [];
    for await (const { facts, bytes } of partFiles(part, by, kept, shown)) {
      await store.put(facts.path, bytes);
      files.push(facts);
    }
    const placed: Placed = {
      state: 'placed',
      part,
      worker: by,
      at,
      pages: kept.length,
      failed: kept.filter(({ error }) => error !== null).length,
      browsers: distinct(kept.map(({ browser }) => browser)),
      judges: distinct(kept.flatMap(({ judge }) => judge ?? [])),
      files,
    };
    // The rows stand in the files now; the record keeps only what is said of them.
    await store.put(recordOf(part), encode(placed));
    return placed;
  }

  async function settle(part: string): Promise<Placed | 'absent'> {
    const bytes = await store.get(recordOf(part));
    if (bytes === null) return 'absent';
    const record = decode(bytes);
    return record.state === 'placed' ? record : place(record);
  }

  return {
    settle,
    async commit(part, kept, at) {
      const record: Rows = { state: 'rows', part, worker, at, kept };
      const came = await store.claim(recordOf(part), encode(record));
      await (came === 'made' ? place(record) : settle(part));
      return came;
    },
    async settleAll() {
      const all: Placed[] = [];
      for (const path of (await store.list(records)).toSorted()) {
        const placed = await settle(path.slice(records.length + 1).replace(/\.json$/, ''));
        if (placed !== 'absent') all.push(placed);
      }
      return all;
    },
  };
}
