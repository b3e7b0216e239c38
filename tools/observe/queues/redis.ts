import { randomUUID } from 'node:crypto';
import { createRequire } from 'node:module';
import type { Redis as Connection } from 'ioredis';
import { sorry } from '../../sorry.ts';
import type { Kept } from '../kept.ts';
import type { Politeness } from '../politeness.ts';
import type { Site } from '../site.ts';
import type { Job, Queue } from './queue.ts';

/** A queue on Redis, for any number of workers on any number of machines. */
export interface RedisQueue extends Queue {
  /** Puts in what of the sites it does not have yet, as jobs of `size` at most. Gives how many that were. */
  readonly fill: (sites: readonly Site[], size: number) => Promise<number>;
  /** One visit at a time to a domain by all workers, and a pause in milliseconds after each; a turn whose worker died ends after `lease`. */
  readonly polite: (pause: number, lease: number) => Politeness;
}

/**
 * What speaks to Redis: loaded once a queue there is opened, because nobody else needs it. By `require`, because
 * a task is run by Vite's module runner, which takes no import any more once the task is loaded.
 */
function engine() {
  const load = createRequire(import.meta.url);
  const { Queue: Jobs, Worker, WaitingError } = load('bullmq') as typeof import('bullmq');
  const { Redis } = load('ioredis') as typeof import('ioredis');
  return { Jobs, Worker, WaitingError, Redis };
}

type Engine = ReturnType<typeof engine>;

/**
 * In one step, so that a site is in one job whatever dies: takes the sites that were not seen, numbers a
 * job of them and notes it as planned. Gives the job's id, or an empty text if all were seen.
 */
const plan = `
local new = {}
for i = 1, #ARGV do
  if redis.call('SADD', KEYS[1], cjson.decode(ARGV[i]).id) == 1 then table.insert(new, ARGV[i]) end
end
if #new == 0 then return '' end
local id = string.format('part-%06d', redis.call('HINCRBY', KEYS[3], 'jobs', 1))
redis.call('HINCRBY', KEYS[3], 'sites', #new)
redis.call('HSET', KEYS[2], id, '[' .. table.concat(new, ',') .. ']')
return id
`;

/** Milliseconds after which a worker that no longer says so is taken for dead, and how often that is looked for. */
const silence = { lockDuration: 30_000, stalledInterval: 15_000 };
/** Seconds in which somebody who fills the queue says so again. */
const filling = 60;

async function connect({ Redis }: Engine, url: string): Promise<Connection> {
  // First one that gives up, so that a wrong address is told of at once; then one that waits for a Redis that restarts.
  const first = new Redis(url, { lazyConnect: true, retryStrategy: () => null, maxRetriesPerRequest: 0 });
  let told = '';
  first.on('error', (error) => (told = error.message));
  await first.connect().catch((error: unknown) => {
    throw sorry(`No Redis answers at ${new URL(url).host}: ${told || String(error)}.`);
  });
  await first.quit();
  return new Redis(url, { maxRetriesPerRequest: null });
}

/** Opens the queue `name` (letters, digits, `-`, `_`) at an address `redis://…`. `warn` is told of trouble that passes. */
export async function openRedisQueue(url: string, name: string, warn: (sentence: string) => void): Promise<RedisQueue> {
  const loaded = engine();
  const { Jobs, Worker, WaitingError } = loaded;
  const redis = await connect(loaded, url);
  redis.on('error', (error) => warn(`Redis: ${error.message}`));
  const prefix = 'telltale';
  const jobs = new Jobs<readonly Site[]>(name, { connection: redis, prefix });
  jobs.on('error', (error) => warn(`Queue: ${error.message}`));
  const key = (what: string) => `telltale-run:${name}:${what}`;
  await redis.hsetnx(key('facts'), 'run', randomUUID());
  const run = (await redis.hget(key('facts'), 'run')) ?? '';

  /** A planned job becomes one of the engine; if it is one already, nothing happens. */
  async function add(id: string): Promise<number> {
    const text = await redis.hget(key('planned'), id);
    if (text === null) return 0;
    const sites = JSON.parse(text) as readonly Site[];
    await jobs.add('visit', sites, {
      jobId: id,
      attempts: 10,
      backoff: { type: 'fixed', delay: 5000 },
      removeOnComplete: true,
    });
    await redis.hdel(key('planned'), id);
    return sites.length;
  }

  async function finished(): Promise<boolean> {
    const [filled, busy, planned, counts] = await Promise.all([
      redis.hget(key('facts'), 'sites'),
      redis.exists(key('filling')),
      redis.hlen(key('planned')),
      jobs.getJobCounts('waiting', 'active', 'delayed', 'prioritized'),
    ]);
    return filled !== null && busy === 0 && planned === 0 && Object.values(counts).every((count) => count === 0);
  }

  return {
    run,
    async fill(sites, size) {
      let filled = 0;
      for (const id of await redis.hkeys(key('planned'))) filled += await add(id);
      await jobs.retryJobs({ state: 'failed' });
      for (let at = 0; at < sites.length; at += size) {
        await redis.set(key('filling'), 1, 'EX', filling);
        const some = sites.slice(at, at + size).map((site) => JSON.stringify(site));
        const id = await redis.eval(plan, 3, key('seen'), key('planned'), key('facts'), ...some);
        filled += await add(String(id));
      }
      await redis.del(key('filling'));
      return filled;
    },
    polite: (pause, lease) => ({
      async ask(domain) {
        const turn = key(`turn:${domain}`);
        if ((await redis.set(turn, 1, 'PX', lease, 'NX')) === 'OK') return 0;
        // Of a visit that goes on nobody knows how long: it is asked for again soon.
        return Math.max(1, Math.min(await redis.pttl(turn), pause, 1000));
      },
      async left(domain) {
        await redis.set(key(`turn:${domain}`), 0, 'PX', pause);
      },
    }),
    async work(handler, held, stop) {
      const connection = redis.duplicate();
      connection.on('error', () => {});
      const worker = new Worker<readonly Site[]>(
        name,
        async (one, token) => {
          const job: Job = { id: one.id ?? '', sites: one.data };
          const spool = key(`visited:${job.id}`);
          const came = await handler({
            job,
            deaths: one.stalledCounter,
            kept: async () => (await redis.hvals(spool)).map((text) => JSON.parse(text) as Kept),
            keep: async (kept) => void (await redis.hsetnx(spool, kept.site, JSON.stringify(kept))),
          });
          if (came === 'later') {
            await one.moveToWait(token);
            throw new WaitingError();
          }
          await redis.del(spool);
        },
        { connection, prefix, concurrency: held, maxStalledCount: 1_000_000, ...silence },
      );
      // Also what somebody else finished meanwhile is told of here: its part is there, so nothing is lost.
      worker.on('error', (error) => warn(`Queue: ${error.message}`));
      worker.on('failed', (job, error) => warn(`${job?.id ?? 'A job'} failed: ${error.message}`));
      while (!stop.aborted && !(await finished())) {
        await new Promise<void>((resolve) => {
          const timer = setTimeout(end, 1000);
          function end(): void {
            clearTimeout(timer);
            stop.removeEventListener('abort', end);
            resolve();
          }
          stop.addEventListener('abort', end);
        });
      }
      await worker.close();
      connection.disconnect();
      return { failed: await jobs.getFailedCount() };
    },
    async close() {
      await jobs.close();
      await redis.quit();
    },
  };
}
