import { afterAll, beforeAll, expect, test } from 'vitest';
import { dumps, rebuild } from '../ledger-dump.ts';
import { periodNow } from './ledger.ts';
import { hosts, startTelltale, type Inside, type Telltale } from './telltale.ts';

let telltale: Telltale;

beforeAll(async () => {
  telltale = await startTelltale();
});
afterAll(() => telltale.close());

/** Runs inside: a period is on the list of those that exist. */
async function list(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  const { periods = [] } = (await chrome.storage.local.get('periods')) as { periods?: string[] };
  await chrome.storage.local.set({ periods: [...periods, name] });
}

/** Runs inside: has the alarm of the daily look ring now. */
async function ring(): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  await chrome.alarms.create('retention', { when: Date.now() });
}

/** Runs inside: the periods on the disk, on the list, and on the list of those to be erased. */
async function known(): Promise<unknown> {
  const { chrome } = globalThis as unknown as Inside;
  const { periods, erasing } = await chrome.storage.local.get(['periods', 'erasing']);
  const disk = (await indexedDB.databases())
    .map(({ name = '' }) => name)
    .toSorted((one, other) => (one < other ? -1 : 1));
  return { disk, periods, erasing };
}

test('the daily look erases months that are too old, and nothing else', async () => {
  const { web, open, until, inside } = telltale;
  web.put('http://shop.test/', '<img src="http://tracker.test/p.gif">');
  const tab = await open('http://shop.test/');
  await until(tab, (view) => expect(hosts(view)).toEqual(['tracker.test']));
  const old = 'ledger-2024-02';
  await inside(rebuild, { ...dumps.at(-1)!, name: old });
  await inside(list, old);
  expect(await inside(known)).toMatchObject({ disk: [old, periodNow()] });

  await inside(ring);
  await expect
    .poll(() => inside(known), { timeout: 60_000 })
    .toEqual({ disk: [periodNow()], periods: [periodNow()], erasing: [] });
  await until(tab, (view) => expect(hosts(view)).toEqual(['tracker.test']));
});
