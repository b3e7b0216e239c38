import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { startManySites } from './many-sites.ts';
import { runObserve } from './run-of-observe.ts';

/** What came of a list whose visitors were killed, as DuckDB counts it in the parts. */
export interface SurvivedList {
  readonly queue: 'disk' | 'redis';
  readonly addresses: number;
  readonly kills: number;
  readonly seconds: number;
  readonly rows: number;
  readonly twice: number;
  readonly missing: number;
  /** How often pages were asked for: more than there are, where a visit was under way at a kill. */
  readonly loads: number;
  /** Last words of those who came to the end. */
  readonly ends: readonly string[];
}

/** What is endured. `redis` is the address of one that is running, or null: then the queue is on disk. */
export interface Enduring {
  readonly sites: number;
  readonly redis: string | null;
  readonly extension: string;
  readonly say: (sentence: string) => void;
}

async function count(out: string, list: string) {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const result = await connection.runAndReadAll(`
    WITH seen AS (FROM read_parquet('${out}/visits/*/*/*.parquet', hive_partitioning = true)),
      asked AS (FROM read_csv('${list}', header = false, columns = {'url': 'VARCHAR'}))
    SELECT (SELECT count(*) FROM seen)::int AS rows,
      (SELECT count(*) - count(DISTINCT requested_url) FROM seen)::int AS twice,
      (SELECT count(*) FROM asked ANTI JOIN seen ON asked.url = seen.requested_url)::int AS missing`);
  const [row] = result.getRowObjects() as unknown as readonly { rows: number; twice: number; missing: number }[];
  connection.closeSync();
  return row!;
}

/** How often somebody is killed. */
const kills = 2;

/** The whole run on the disk is killed with its browsers, and started again with the same command. */
async function onDisk(args: readonly string[], state: string, list: string, { sites, say }: Enduring) {
  const start = () => runObserve([...args, '--concurrency=6', `--state=${state}`, `@${list}`]);
  for (let kill = 1; kill <= kills; kill += 1) {
    const run = start();
    await run.visits(Math.ceil(sites / 4));
    run.kill();
    say(`the run is killed: ${(await run.ended).last}`);
  }
  return [await start().ended];
}

/** Three workers of one queue; the second is killed, and another takes its place. */
async function onRedis(args: readonly string[], run: string, list: string, { sites, redis, say }: Enduring) {
  const queue = [`--queue=${redis}`, `--run=${run}`];
  await runObserve([...queue, '--fill', '--part=20', `@${list}`]).ended;
  const start = (worker: string) => runObserve([...queue, ...args, '--concurrency=3', `--worker=${worker}`]);
  const [one, three] = [start('one'), start('three')];
  for (let kill = 1; kill <= kills; kill += 1) {
    const two = start('two');
    await two.visits(Math.ceil(sites / 15));
    two.kill();
    say(`a worker is killed: ${(await two.ended).last}`);
  }
  return Promise.all([one.ended, start('two').ended, three.ended]);
}

/** Observes many local sites while those who do it are killed, and counts what is there in the end. */
export async function endureObserve(enduring: Enduring): Promise<SurvivedList> {
  const { sites: addresses, redis, extension } = enduring;
  const folder = await mkdtemp(join(tmpdir(), 'telltale-'));
  const web = await startManySites(addresses);
  try {
    const [list, out, state] = ['list.txt', 'out', 'state'].map((name) => join(folder, name)) as [
      string,
      string,
      string,
    ];
    await writeFile(list, `${web.urls.join('\n')}\n`);
    const args = ['--wait=200', '--most=5000', '--format=parquet', `--extension=${extension}`, `--out=${out}`];
    const all = [...args, ...web.args.map((arg) => `--browser-arg=${arg}`)];
    const begun = Date.now();
    const ended = await (redis === null
      ? onDisk([...all, '--part=20'], state, list, enduring)
      : onRedis(all, `endure-${begun}`, list, enduring));
    return {
      queue: redis === null ? 'disk' : 'redis',
      addresses,
      kills,
      seconds: Math.round((Date.now() - begun) / 1000),
      ...(await count(out, list)),
      loads: web.loads(),
      ends: ended.map(({ last }) => last),
    };
  } finally {
    await web.close();
    await rm(folder, { recursive: true });
  }
}
