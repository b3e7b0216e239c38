import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { Kept } from '../kept.ts';
import type { Site } from '../site.ts';
import { disk as ofMachine, type Disk } from '../stores/disk.ts';
import { openJournal } from './journal.ts';
import type { Job, Queue, Taken } from './queue.ts';

type Line = { readonly run: string } | { readonly planned: Job } | { readonly done: string };

/** A queue in a folder, for one process at a time. */
export interface DiskQueue extends Queue {
  /** Sites of all that was ever asked for, and those among them whose part is there. */
  readonly sites: { readonly all: number; readonly done: number };
}

/** Sites as jobs of `size` at most, numbered on from `before`. */
function planOf(sites: readonly Site[], size: number, before: number): readonly Job[] {
  return Array.from({ length: Math.ceil(sites.length / size) }, (_, at) => ({
    id: `part-${String(before + at + 1).padStart(6, '0')}`,
    sites: sites.slice(at * size, (at + 1) * size),
  }));
}

const sitesIn = (jobs: Iterable<Job>) => [...jobs].reduce((sum, { sites }) => sum + sites.length, 0);

/**
 * Opens the queue in a folder, and puts into it what of the sites it does not have yet.
 * `size`: sites of a new job, at least 1.
 */
export async function openDiskQueue(
  folder: string,
  sites: readonly Site[],
  size: number,
  disk: Disk = ofMachine,
): Promise<DiskQueue> {
  const journal = await openJournal<Line>(join(folder, 'journal.jsonl'), disk);
  const jobs = new Map<string, Job>();
  const done = new Set<string>();
  let run: string | null = null;
  for (const line of journal.lines) {
    if ('run' in line) run = line.run;
    else if ('planned' in line) jobs.set(line.planned.id, line.planned);
    else done.add(line.done);
  }
  if (run === null) await journal.add({ run: (run = randomUUID()) });
  const known = new Set([...jobs.values()].flatMap((job) => job.sites.map(({ id }) => id)));
  const plan = planOf(
    sites.filter(({ id }) => !known.has(id)),
    size,
    jobs.size,
  );
  for (const job of plan) jobs.set(job.id, job);
  await journal.add(...plan.map((planned) => ({ planned })));

  const spoolOf = (id: string) => join(folder, `visited-${id}.jsonl`);

  async function take(job: Job): Promise<Taken> {
    const spool = await openJournal<Kept>(spoolOf(job.id), disk);
    return { job, deaths: 0, kept: async () => spool.lines, keep: (one) => spool.add(one) };
  }

  // A part may have been done without anybody having taken its visits away.
  for (const id of done) await disk.remove(spoolOf(id));

  return {
    run,
    sites: { all: sitesIn(jobs.values()), done: sitesIn([...jobs.values()].filter(({ id }) => done.has(id))) },
    async work(handler, held, stop) {
      const left = [...jobs.values()].filter(({ id }) => !done.has(id));
      async function hand(): Promise<void> {
        for (let job = left.shift(); job && !stop.aborted; job = left.shift()) {
          if ((await handler(await take(job))) === 'later') continue;
          done.add(job.id);
          await journal.add({ done: job.id });
          await disk.remove(spoolOf(job.id));
        }
      }
      await Promise.all(Array.from({ length: held }, hand));
      return { failed: 0 };
    },
    close: async () => {},
  };
}
