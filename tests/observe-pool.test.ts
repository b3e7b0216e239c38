import { setMaxListeners } from 'node:events';
import { describe, expect, test } from 'vitest';
import { newPool, type Tried } from '../tools/observe/pool.ts';
import { none, polite, type Clock, type Politeness } from '../tools/observe/politeness.ts';
import { sitesOf, type Site } from '../tools/observe/site.ts';

/** A clock that stands until nobody has anything else to do, and then goes on to the next moment that somebody waits for. */
function fakeClock(): Clock & { readonly run: <Of>(work: Promise<Of>) => Promise<Of> } {
  let now = 0;
  const sleepers = new Set<{ readonly until: number; readonly wake: () => void }>();
  return {
    now: () => now,
    sleep: (milliseconds, stop) =>
      new Promise((resolve) => {
        const sleeper = { until: now + milliseconds, wake };
        function wake(): void {
          sleepers.delete(sleeper);
          stop.removeEventListener('abort', wake);
          resolve();
        }
        sleepers.add(sleeper);
        stop.addEventListener('abort', wake);
      }),
    async run(work) {
      const going = new Set([work]);
      const end = work.finally(() => going.clear());
      while (going.size > 0) {
        await new Promise((resolve) => setImmediate(resolve));
        const [next] = [...sleepers].toSorted((a, b) => a.until - b.until);
        if (!next) continue;
        now = Math.max(now, next.until);
        next.wake();
      }
      return end;
    },
  };
}

interface Seen {
  readonly domain: string;
  readonly from: number;
  readonly to: number;
}

const goesOn = new AbortController().signal;
setMaxListeners(0, goesOn);

/** Visits of a second each. */
function watched(
  clock: Clock,
  sharing: { slots: number; politeness: Politeness; retries?: number; stop?: AbortSignal },
) {
  const seen: Seen[] = [];
  const failing = new Map<string, number>();
  async function visit({ url, domain }: Site): Promise<Tried> {
    const from = clock.now();
    await clock.sleep(1000, goesOn);
    seen.push({ domain, from, to: clock.now() });
    const left = failing.get(url) ?? 0;
    failing.set(url, left - 1);
    return { error: left > 0 ? 'no answer' : null };
  }
  const pool = newPool({ retries: 0, rest: 5000, stop: goesOn, ...sharing, clock, visit });
  return { pool, seen, failing };
}

/** Most visits under way at one moment. */
function most(seen: readonly Seen[]): number {
  return Math.max(...seen.map(({ from }) => seen.filter((one) => one.from <= from && from < one.to).length));
}

const urls = ['a', 'a', 'a', 'b', 'b', 'c'].map((name, at) => `https://host-${at}.${name}.example/`);
const sites = sitesOf(urls, 'once');

describe('visits', () => {
  test('are as many at a time as there are slots', async () => {
    const clock = fakeClock();
    const { pool, seen } = watched(clock, { slots: 2, politeness: none });
    await clock.run(Promise.all(sites.map(pool)));
    expect(seen).toHaveLength(6);
    expect(most(seen)).toBe(2);
    expect(clock.now()).toBe(3000);
  });

  test('to one domain keep the pause between an end and the next begin, and hold up nobody else', async () => {
    const clock = fakeClock();
    const { pool, seen } = watched(clock, { slots: 2, politeness: polite(10_000, clock) });
    await clock.run(Promise.all(sites.map(pool)));
    for (const domain of ['a.example', 'b.example', 'c.example']) {
      const its = seen.filter((one) => one.domain === domain).toSorted((x, y) => x.from - y.from);
      for (const [at, one] of its.slice(1).entries()) expect(one.from - its[at]!.to).toBeGreaterThanOrEqual(10_000);
    }
    expect(seen.filter(({ domain }) => domain === 'a.example')).toHaveLength(3);
    expect(Math.max(...seen.filter(({ domain }) => domain !== 'a.example').map(({ to }) => to))).toBeLessThan(15_000);
    expect(clock.now()).toBeLessThan(25_000);
  });

  test('that fail are tried again up to the limit, with longer and longer rests', async () => {
    const clock = fakeClock();
    const { pool, seen, failing } = watched(clock, { slots: 1, politeness: none, retries: 2 });
    const [soon, never] = sites;
    failing.set(soon!.url, 1);
    failing.set(never!.url, 100);
    expect(await clock.run(pool(soon!))).toEqual({ came: { error: null }, tries: 2 });
    const before = seen.length;
    expect(await clock.run(pool(never!))).toEqual({ came: { error: 'no answer' }, tries: 3 });
    const [one, two, three] = seen.slice(before);
    expect([two!.from - one!.to, three!.from - two!.to]).toEqual([5000, 10_000]);
  });

  test('under way come to their end when it is stopped, and no other begins', async () => {
    const clock = fakeClock();
    const stopping = new AbortController();
    const { pool, seen } = watched(clock, { slots: 2, politeness: none, stop: stopping.signal });
    const all = Promise.all(sites.map(pool));
    await new Promise((resolve) => setImmediate(resolve));
    stopping.abort();
    const came = await clock.run(all);
    expect(seen).toHaveLength(2);
    expect(came.filter((one) => one !== null)).toHaveLength(2);
  });
});

describe('politeness', () => {
  test('says how long to wait, and is not upset by a clock that was set back', async () => {
    let now = 1_000_000;
    const politeness = polite(5000, { now: () => now });
    expect(await politeness.ask('a.example')).toBe(0);
    expect(await politeness.ask('a.example')).toBeGreaterThan(0);
    await politeness.left('a.example');
    now += 2000;
    expect(await politeness.ask('a.example')).toBe(3000);
    expect(await politeness.ask('b.example')).toBe(0);
    now -= 900_000;
    expect(await politeness.ask('a.example')).toBe(5000);
  });
});
