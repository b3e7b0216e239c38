import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { openParts } from '../tools/observe/parts.ts';
import type { Job } from '../tools/observe/queues/queue.ts';
import { sitesOf, type Site } from '../tools/observe/site.ts';
import { folderStore } from '../tools/observe/stores/folder.ts';
import { newHandler } from '../tools/observe/worker.ts';
import { dyingDisk, Killed, type Lying } from './observe/dying-disk.ts';
import { memoryQueue, type MemoryQueue } from './observe/memory-queue.ts';
import { keptOf, rowsIn, shown } from './observe/visits.ts';

const sites = sitesOf(
  Array.from({ length: 6 }, (_, at) => `https://site-${at}.example/`),
  'once',
);
const jobs: readonly Job[] = [0, 2, 4].map((at) => ({ id: `part-00000${at}`, sites: sites.slice(at, at + 2) }));

/** A worker of a queue, with a disk of its own on the shared folder, that dies after so many steps. */
function worker(name: string, lying: Lying, most = Infinity) {
  const stopping = new AbortController();
  const visited: string[] = [];
  const parts = openParts(folderStore('out', dyingDisk(lying, most)), name, shown);
  const handlerWith = (visit: (site: Site) => Promise<void>) =>
    newHandler({
      parts,
      async visit(site) {
        await visit(site);
        if (stopping.signal.aborted) return null;
        visited.push(site.url);
        return keptOf(site, name);
      },
      giveUp: (site) => keptOf(site, 'nobody'),
      mostDeaths: 2,
      now: () => '2026-11-22T12:00:00.000Z',
      tell: () => {},
    });
  return {
    parts,
    visited,
    stop: () => stopping.abort(),
    work: (queue: MemoryQueue, visit: (site: Site) => Promise<void> = async () => {}) =>
      queue.work(handlerWith(visit), 1, stopping.signal),
  };
}

async function expectEachOnce(lying: Lying): Promise<void> {
  const store = folderStore('out', dyingDisk(lying, Infinity));
  const [visits, findings] = await Promise.all([rowsIn(store, 'visits'), rowsIn(store, 'findings')]);
  const urls = sites.map(({ url }) => url);
  expect(visits.map((row) => row.requested_url).toSorted()).toEqual(urls);
  expect(findings.map((row) => row.requested_url).toSorted()).toEqual(urls.flatMap((url) => [url, url]));
}

describe('workers of one queue', () => {
  test('share its jobs', async () => {
    const lying: Lying = new Map();
    const queue = memoryQueue(jobs);
    const [one, two] = [worker('one', lying), worker('two', lying)];
    await Promise.all([one.work(queue), two.work(queue)]);
    expect([...one.visited, ...two.visited].toSorted()).toEqual(sites.map(({ url }) => url));
    await expectEachOnce(lying);
  });

  test('that both finish a job leave the rows of one', async () => {
    const lying: Lying = new Map();
    const queue = memoryQueue([jobs[0]!]);
    const [one, two] = [worker('one', lying), worker('two', lying)];
    queue.stall(jobs[0]!.id);
    // Each waits in its visits until the other has the job, too.
    const here = new Set<string>();
    let go = (): void => {};
    const both = new Promise<void>((resolve) => {
      go = resolve;
    });
    async function meet(name: string): Promise<void> {
      here.add(name);
      if (here.size === 2) go();
      await both;
    }
    await Promise.all([one.work(queue, () => meet('one')), two.work(queue, () => meet('two'))]);
    expect(one.visited.toSorted()).toEqual(two.visited.toSorted());

    const rows = await rowsIn(folderStore('out', dyingDisk(lying, Infinity)), 'visits');
    expect(rows.map((row) => row.requested_url).toSorted()).toEqual(jobs[0]!.sites.map(({ url }) => url));
    expect(new Set(rows.map((row) => row.by)).size).toBe(1);
    expect([...lying.keys()].filter((path) => path.startsWith('out/visits/'))).toHaveLength(1);
  });

  test('of which the second commits drops its own rows and says so', async () => {
    const lying: Lying = new Map();
    const [one, two] = [worker('one', lying), worker('two', lying)];
    const rowsOf = (name: string) => jobs[0]!.sites.map((site) => keptOf(site, name));
    expect(await one.parts.commit('part-000001', rowsOf('one'), '2026-11-22T12:00:00.000Z')).toBe('made');
    const before = new Map(lying);
    expect(await two.parts.commit('part-000001', rowsOf('two'), '2026-11-22T13:00:00.000Z')).toBe('there');
    expect(lying).toEqual(before);
  });

  test('die at any moment, several of them: each address is there once, and what was kept is not visited again', async () => {
    const undisturbed = dyingDisk(new Map(), Infinity);
    const parts = openParts(folderStore('out', undisturbed), 'one', shown);
    for (const { id, sites: some } of jobs)
      await parts.commit(
        id,
        some.map((site) => keptOf(site, 'one')),
        '2026-11-22T12:00:00.000Z',
      );
    const steps = undisturbed.steps();

    await fc.assert(
      fc.asyncProperty(fc.tuple(fc.nat(steps), fc.nat(steps)), fc.subarray([...jobs]), async (deaths, stalled) => {
        const lying: Lying = new Map();
        const queue = memoryQueue(jobs);
        const dying = deaths.map((most, at) => worker(`dying-${at}`, lying, most));
        for (const { id } of stalled) queue.stall(id);
        const ended = await Promise.allSettled(dying.map((one) => one.work(queue)));
        for (const one of ended) if (one.status === 'rejected' && !(one.reason instanceof Killed)) throw one.reason;
        const last = worker('last', lying);
        await last.work(queue);
        await last.parts.settleAll();
        await expectEachOnce(lying);
        expect(last.visited.length).toBeLessThanOrEqual(sites.length);
      }),
      { numRuns: 60 },
    );
  }, 30_000);

  test('give up what killed too many of them, with a row that says so', async () => {
    const lying: Lying = new Map();
    const queue = memoryQueue([jobs[0]!]);
    const [bad] = jobs[0]!.sites;
    for (const name of ['one', 'two', 'three']) {
      const mortal = worker(name, lying);
      await mortal
        .work(queue, async ({ id }) => {
          // The other site is through by then.
          await new Promise((resolve) => setImmediate(resolve));
          if (id === bad!.id) throw new Killed();
        })
        .catch(() => {});
    }
    const last = worker('last', lying);
    await last.work(queue);
    expect(last.visited).toEqual([]);
    const rows = await rowsIn(folderStore('out', dyingDisk(lying, Infinity)), 'visits');
    expect(rows.filter((row) => row.by === 'nobody')).toHaveLength(1);
  });

  test('that are stopped put the job down for others', async () => {
    const lying: Lying = new Map();
    const queue = memoryQueue([jobs[0]!]);
    const one = worker('one', lying);
    await one.work(queue, async ({ id }) => {
      if (id === jobs[0]!.sites[0]!.id) return;
      // The first is through by then.
      await new Promise((resolve) => setImmediate(resolve));
      one.stop();
    });
    expect(one.visited).toHaveLength(1);
    expect([...lying.keys()]).toEqual([]);
    const two = worker('two', lying);
    await two.work(queue);
    expect([...one.visited, ...two.visited].toSorted()).toEqual(jobs[0]!.sites.map(({ url }) => url));
  });
});
