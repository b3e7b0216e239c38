import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explain } from '../tools/observe/explained.ts';
import { openParts } from '../tools/observe/parts.ts';
import { openDiskQueue } from '../tools/observe/queues/disk.ts';
import { openJournal } from '../tools/observe/queues/journal.ts';
import { joinRun } from '../tools/observe/run-facts.ts';
import { sitesOf } from '../tools/observe/site.ts';
import { folderStore } from '../tools/observe/stores/folder.ts';
import { newHandler } from '../tools/observe/worker.ts';
import { dyingDisk, Killed, type DyingDisk, type Lying } from './observe/dying-disk.ts';
import { keptOf, rowsIn, shown } from './observe/visits.ts';

const urls = Array.from({ length: 5 }, (_, at) => `https://site-${at}.example/`);
const goesOn = new AbortController().signal;

/** A whole run with a disk that may die in the middle. Gives how many visits it made. */
async function runOn(disk: DyingDisk, addresses: readonly string[] = urls, size = 2): Promise<number> {
  let visits = 0;
  const queue = await openDiskQueue('state', sitesOf(addresses, 'once'), size, disk);
  const store = folderStore('out', disk);
  const facts = { run: queue.run, level: 'no-values', formats: ['jsonl'], settings: {} } as const;
  await joinRun(store, facts);
  const parts = openParts(store, '1', shown);
  const handler = newHandler({
    parts,
    async visit(site) {
      visits += 1;
      return keptOf(site, 'worker', visits % 2 === 0 ? '2026-11-22' : '2026-11-23');
    },
    giveUp: (site) => keptOf(site, 'nobody'),
    mostDeaths: 5,
    now: () => '2026-11-22T12:00:00.000Z',
    tell: () => {},
  });
  await queue.work(handler, 2, goesOn);
  await explain(store, await parts.settleAll(), shown.tables, facts);
  return visits;
}

async function killedAfter(lying: Lying, steps: number): Promise<void> {
  await runOn(dyingDisk(lying, steps)).catch((error: unknown) => {
    if (!(error instanceof Killed)) throw error;
  });
  // What the killed process had under way may not come to its end in the next one.
  await new Promise((resolve) => setImmediate(resolve));
}

interface Found {
  readonly visited: readonly string[];
  readonly found: readonly string[];
  /** Files that are not what the manifest says, or that it does not name. */
  readonly wrong: readonly string[];
  /** What should be gone at the end of a run. */
  readonly left: readonly string[];
}

async function lookAt(lying: Lying): Promise<Found> {
  const store = folderStore('out', dyingDisk(lying, Infinity));
  const urlsOf = async (table: string) => (await rowsIn(store, table)).map((row) => row.requested_url).toSorted();
  const { files } = JSON.parse(new TextDecoder().decode(lying.get('out/manifest.json'))) as {
    readonly files: readonly { readonly path: string; readonly sha256: string }[];
  };
  const sums = new Map(files.map(({ path, sha256 }) => [`out/${path}`, sha256]));
  const there = [...lying].filter(([path]) => /^out\/(?!_telltale|manifest)/.test(path));
  const whole = there.filter(([path, bytes]) => createHash('sha256').update(bytes).digest('hex') === sums.get(path));
  return {
    visited: await urlsOf('visits'),
    found: await urlsOf('findings'),
    wrong: [...sums.keys(), ...there.map(([path]) => path)].filter((path) => !whole.some(([one]) => one === path)),
    left: [...lying.keys()].filter((path) => /unfinished|visited-/.test(path)),
  };
}

function eachOnce(addresses: readonly string[] = urls): Found {
  return {
    visited: addresses.toSorted(),
    found: addresses.flatMap((url) => [url, url]).toSorted(),
    wrong: [],
    left: [],
  };
}

async function undisturbed(): Promise<DyingDisk> {
  const disk = dyingDisk(new Map(), Infinity);
  await runOn(disk);
  return disk;
}

// A machine that is busy with browsers takes its time.
describe('a queue on disk', { timeout: 30_000 }, () => {
  test('killed before any name changes, then resumed: each address is there once', async () => {
    const { names } = await undisturbed();
    expect(names.length).toBeGreaterThan(50);
    for (const kill of names) {
      const lying: Lying = new Map();
      await killedAfter(lying, kill);
      await runOn(dyingDisk(lying, Infinity));
      expect(await lookAt(lying)).toEqual(eachOnce());
    }
  });

  test('killed at any byte, again and again, then resumed: each address is there once', async () => {
    const { steps } = await undisturbed();
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(steps()), { minLength: 1, maxLength: 4 }), async (kills) => {
        const lying: Lying = new Map();
        for (const kill of kills) await killedAfter(lying, kill);
        await runOn(dyingDisk(lying, Infinity));
        expect(await lookAt(lying)).toEqual(eachOnce());
      }),
      { numRuns: 60 },
    );
  });

  test('a visit that was kept is not made again', async () => {
    const lying: Lying = new Map();
    const queue = await openDiskQueue('state', sitesOf(urls, 'once'), 2, dyingDisk(lying, Infinity));
    await queue.work(
      async ({ job, keep }) => {
        await keep(keptOf(job.sites[0]!, 'worker'));
        return 'later';
      },
      1,
      goesOn,
    );
    expect(await runOn(dyingDisk(lying, Infinity))).toBe(urls.length - 3);
    expect(await lookAt(lying)).toEqual(eachOnce());
  });

  test('addresses that come later are put behind; those that are there stay where they are', async () => {
    const lying: Lying = new Map();
    expect(await runOn(dyingDisk(lying, Infinity))).toBe(urls.length);
    expect(await runOn(dyingDisk(lying, Infinity), urls.toReversed())).toBe(0);
    const more = ['https://new.example/', ...urls];
    expect(await runOn(dyingDisk(lying, Infinity), more, 4)).toBe(1);
    expect(await lookAt(lying)).toEqual(eachOnce(more));
  });

  test('an output belongs to one queue and one way of writing', async () => {
    const lying: Lying = new Map();
    await runOn(dyingDisk(lying, Infinity));
    const store = folderStore('out', dyingDisk(lying, Infinity));
    const facts = { level: 'no-values', formats: ['jsonl'], settings: {} } as const;
    await expect(joinRun(store, { ...facts, run: 'another' })).rejects.toThrow('another one wrote');
    const { run } = await openDiskQueue('state', [], 3, dyingDisk(lying, Infinity));
    await expect(joinRun(store, { ...facts, run, level: 'full' })).rejects.toThrow('begun otherwise');
    await expect(joinRun(store, { ...facts, run })).resolves.toBeUndefined();
    lying.delete('out/_telltale/run.json');
    await expect(joinRun(store, { ...facts, run })).rejects.toThrow('no queue');
  });
});

describe('a journal', () => {
  const lines = [{ url: 'https://äöü.example/' }, { url: '\n' }, { url: '' }];

  test('cut at any byte keeps the whole lines before it, and goes on behind them', async () => {
    const lying: Lying = new Map();
    await (await openJournal<object>('j', dyingDisk(lying, Infinity))).add(...lines);
    const whole = lying.get('j')!;
    for (let cut = 0; cut <= whole.length; cut += 1) {
      const after: Lying = new Map([['j', whole.slice(0, cut)]]);
      const journal = await openJournal<object>('j', dyingDisk(after, Infinity));
      const kept = whole.subarray(0, cut).filter((byte) => byte === 10).length;
      expect(journal.lines).toEqual(lines.slice(0, kept));
      await journal.add({ more: 1 });
      expect((await openJournal('j', dyingDisk(after, Infinity))).lines).toEqual([
        ...lines.slice(0, kept),
        { more: 1 },
      ]);
    }
  });

  test('that somebody wrote into is refused with a sentence', async () => {
    const lying: Lying = new Map([['j', new TextEncoder().encode('{}\nhello\n{}\n')]]);
    await expect(openJournal('j', dyingDisk(lying, Infinity))).rejects.toThrow('Line 2 of j cannot be read');
  });
});

describe('sites of a list', () => {
  const twice = ['https://a.example/', 'https://b.co.uk/x', 'https://a.example/'];

  test('that stand there twice are two visits only when that is asked for', () => {
    expect(sitesOf(twice, 'once').map(({ url }) => url)).toEqual(twice.slice(0, 2));
    expect(sitesOf(twice, 'each').map(({ url }) => url)).toEqual(twice);
    expect(new Set(sitesOf(twice, 'each').map(({ id }) => id)).size).toBe(3);
  });

  test('have the same ids in any order, and the domain that politeness counts by', () => {
    const [a, b] = sitesOf(twice, 'once');
    expect(sitesOf(twice.toReversed(), 'once')).toEqual([a, b]);
    expect([a?.domain, b?.domain]).toEqual(['a.example', 'b.co.uk']);
  });
});
