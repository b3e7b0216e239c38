import { isDeepStrictEqual } from 'node:util';
import type { Format } from '../../src/export/format.ts';
import type { RowLevel } from '../../src/export/level.ts';
import type { Provenance } from '../../src/export/provenance.ts';
import { sorry } from '../sorry.ts';
import type { Store } from './stores/store.ts';

/** What has to be the same for all workers of a run, whenever and wherever they work. */
export interface RunFacts {
  readonly run: string;
  readonly level: RowLevel;
  readonly formats: readonly Format[];
  readonly settings: Provenance['settings'];
}

const path = '_telltale/run.json';

const elsewhere = '--out holds what no queue or another one wrote: give a folder or prefix of its own.';

async function read(store: Store): Promise<RunFacts | null> {
  const bytes = await store.get(path);
  return bytes && (JSON.parse(new TextDecoder().decode(bytes)) as RunFacts);
}

/** Makes an output that of a run, or finds that it is; throws with a sentence if it is that of another or written otherwise. */
export async function joinRun(store: Store, facts: RunFacts): Promise<void> {
  // In this order: another worker may join and write between any two steps.
  const taken = (await read(store)) === null && (await store.list('visits')).length > 0;
  if (taken && (await read(store)) === null) throw sorry(elsewhere);
  if ((await store.claim(path, new TextEncoder().encode(`${JSON.stringify(facts)}\n`))) === 'made') return;
  const { run, ...before } = (await read(store)) ?? facts;
  const { run: mine, ...now } = facts;
  if (run !== mine) throw sorry(elsewhere);
  if (isDeepStrictEqual(before, now)) return;
  throw sorry(
    `This run was begun otherwise, and its parts must not differ: ${JSON.stringify(before)}. Give the same options, or begin anew.`,
  );
}
