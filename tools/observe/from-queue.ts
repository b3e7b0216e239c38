import { hostname } from 'node:os';
import process from 'node:process';
import { redaction } from '../../src/export/redaction.ts';
import { whole } from '../options.ts';
import { sorry } from '../sorry.ts';
import { addresses } from './addresses.ts';
import { explain } from './explained.ts';
import type { Kept } from './kept.ts';
import { limitOf, openLookers, type Looked } from './looking.ts';
import { carefulnessOf, lookingOf, nameOf, settingsOf, writingOf, type Given } from './options.ts';
import { openParts } from './parts.ts';
import { clock, none, polite, type Politeness } from './politeness.ts';
import { newPool } from './pool.ts';
import { openDiskQueue } from './queues/disk.ts';
import { lock } from './queues/lock.ts';
import type { Queue } from './queues/queue.ts';
import { openRedisQueue } from './queues/redis.ts';
import { toRows } from './rows.ts';
import { joinRun } from './run-facts.ts';
import { sitesOf, type Site } from './site.ts';
import type { Stopping } from './stopping.ts';
import { folderStore } from './stores/folder.ts';
import { s3Address, s3Store } from './stores/s3.ts';
import type { Store } from './stores/store.ts';
import { newHandler } from './worker.ts';

/** Sites of one part, unless told otherwise. */
const partSize = '50';
/** Workers that may die over a job before those of its sites that nobody got through are given up. */
const mostDeaths = 5;

async function storeOf({ out, 's3-endpoint': endpoint }: Given): Promise<Store> {
  const place = s3Address(out);
  if (place) return s3Store({ ...place, endpoint, env: process.env });
  if (out.startsWith('s3:')) throw sorry(`--out wants s3://BUCKET/PREFIX, not "${out}".`);
  if (endpoint !== undefined) throw sorry('--s3-endpoint is only for --out s3://…');
  return folderStore(out);
}

/** A queue with what a worker of it needs, and how many sites are in it if that is known. */
interface Opened {
  readonly queue: Queue;
  readonly politeness: Politeness;
  readonly worker: string;
  readonly total: number | null;
  readonly close: () => Promise<void>;
}

async function openDisk(given: Given, folder: string, words: readonly string[]): Promise<Opened> {
  const { pause, repeats } = carefulnessOf(given, 'disk');
  const size = whole('part', given.part ?? partSize, 1);
  const sites = sitesOf(await addresses(words), repeats);
  const unlock = await lock(folder);
  const queue = await openDiskQueue(folder, sites, size);
  return {
    queue,
    politeness: pause > 0 ? polite(pause, clock) : none,
    worker: nameOf('worker', given.worker ?? '1'),
    total: queue.sites.all - queue.sites.done,
    close: unlock,
  };
}

/** Null if the queue was only to be filled. */
async function openRedis(given: Given, url: string, words: readonly string[]): Promise<Opened | null> {
  if (!URL.canParse(url) || !/^rediss?:$/.test(new URL(url).protocol))
    throw sorry('--queue wants an address such as redis://localhost:6379.');
  if (words.length > 0 && !given.fill)
    throw sorry('With --queue, addresses are for --fill: workers take theirs from the queue.');
  const { pause, repeats } = carefulnessOf(given, 'redis');
  const size = whole('part', given.part ?? partSize, 1);
  const sites = given.fill ? sitesOf(await addresses(words), repeats) : [];
  const worker = nameOf('worker', given.worker ?? `${hostname().slice(0, 40)}-${process.pid}`);
  const name = nameOf('run', given.run ?? 'observe');
  const queue = await openRedisQueue(url, name, (sentence) => console.error(sentence));
  if (given.fill) {
    const filled = await queue.fill(sites, size);
    await queue.close();
    console.error(`${filled} addresses put into the queue, ${sites.length - filled} were in it before.`);
    return null;
  }
  return {
    queue,
    politeness: pause > 0 ? queue.polite(pause, limitOf(lookingOf(given).patience)) : none,
    worker,
    total: null,
    close: queue.close,
  };
}

/** Visits what a queue hands out, into parts that count once each. Gives the exit code. */
export async function fromQueue(given: Given, words: readonly string[], { stop, code }: Stopping): Promise<number> {
  const { level, formats } = writingOf(given);
  if (level === 'counts-only')
    throw sorry(
      '--redact counts-only counts all rows at one place, and a queue writes parts: use no-paths, or no queue.',
    );
  const opened = await (given.state !== undefined
    ? openDisk(given, given.state, words)
    : openRedis(given, given.queue ?? '', words));
  if (opened === null) return 0;
  const { queue, politeness, worker, total } = opened;

  const looking = lookingOf(given);
  const { tables, of } = redaction(level, 1);
  const store = await storeOf(given);
  const facts = {
    run: queue.run,
    level,
    formats,
    settings: { browser: looking.family, ...settingsOf(given, looking) },
  };
  await joinRun(store, facts);
  const parts = openParts(store, worker, { formats, tables });

  function keptOf(site: Site, { visited, startedAt, error, browser }: Looked, tries: number): Kept {
    return {
      site: site.id,
      date: new Date(startedAt).toISOString().slice(0, 10),
      tries,
      error,
      browser,
      judge: visited.visit && { detector: visited.visit.detector, catalogue: visited.visit.catalogue },
      rows: of(toRows(site.url, startedAt, visited)),
    };
  }

  const { slots, retries } = carefulnessOf(given, given.state !== undefined ? 'disk' : 'redis');
  const lookers = await openLookers(looking);
  const pool = newPool({ slots, retries, rest: 5000, politeness, clock, stop, visit: lookers.look });
  let seen = 0;
  const handler = newHandler({
    parts,
    async visit(site) {
      const ended = await pool(site);
      return ended && keptOf(site, ended.came, ended.tries);
    },
    giveUp(site) {
      const error = 'given up: every worker that visited it died';
      return keptOf(
        site,
        { visited: { visit: null, error }, startedAt: Date.now(), error, browser: looking.family },
        0,
      );
    },
    mostDeaths,
    now: () => new Date().toISOString(),
    tell({ url }, { error }, when) {
      seen += 1;
      const count = total === null ? seen : `${seen}/${total}`;
      if (when === 'now') console.error(`${count} ${url}${error ? ` (${error})` : ''}`);
    },
  });

  try {
    const size = whole('part', given.part ?? partSize, 1);
    const { failed } = await queue.work(handler, Math.ceil(slots / size) + 1, stop);
    if (stop.aborted) {
      console.error('Stopped. The same command goes on from here.');
      return code();
    }
    const all = await parts.settleAll();
    await explain(store, all, tables, facts);
    const pages = all.reduce((sum, one) => sum + one.pages, 0);
    const errors = all.reduce((sum, one) => sum + one.failed, 0);
    console.error(`${pages} pages, ${errors} of them failed, in ${all.length} parts. The files are in ${given.out}.`);
    if (failed > 0)
      console.error(`${failed} parts could not be written. Fill the queue again with the same list to retry them.`);
    return failed > 0 ? 1 : 0;
  } finally {
    await lookers.close();
    await opened.close();
  }
}
