import { afterAll, beforeAll, expect, test } from 'vitest';
import { periodNow, readLedger } from './ledger.ts';
import { hosts, startTelltale, type Inside, type Telltale } from './telltale.ts';

let telltale: Telltale;
beforeAll(async () => {
  telltale = await startTelltale();
});
afterAll(() => telltale.close());

const pixel = (host: string) => `<img src="http://${host}/p.gif">`;

/** Runs inside: puts a ledger of a later schema, with one row, in the place of today's. */
async function writeNewerLedger(name: string): Promise<void> {
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.addEventListener('success', resolve);
    deleting.addEventListener('error', reject);
  });
  await new Promise<void>((resolve, reject) => {
    const opening = indexedDB.open(name, 99);
    opening.addEventListener('upgradeneeded', () => {
      opening.result.createObjectStore('visits', { keyPath: 'id' }).put({ id: 'of-a-later-version' });
    });
    opening.addEventListener('error', reject);
    opening.addEventListener('success', () => {
      opening.result.close();
      resolve();
    });
  });
}

/** Runs inside: throws a ledger away behind the worker's back, as a browser does with a damaged one. */
async function loseLedger(name: string): Promise<void> {
  await new Promise((resolve, reject) => {
    const deleting = indexedDB.deleteDatabase(name);
    deleting.addEventListener('success', resolve);
    deleting.addEventListener('error', reject);
  });
}

const ids = async () => (await telltale.inside(readLedger, periodNow())).map(({ id }) => id);

test('a ledger that the browser lost is said to be lost, and a new one is begun', async () => {
  const { web, open, until, inside, stopWorker } = telltale;
  web.put('http://before-loss.test/', pixel('one.test'));
  const before = await until(await open('http://before-loss.test/'), (view) =>
    expect(hosts(view)).toEqual(['one.test']),
  );
  expect(before.notices).toEqual([]);
  await expect.poll(ids).toContain(before.visit!.id);
  await stopWorker();
  await inside(loseLedger, periodNow());
  web.put('http://after-loss.test/', pixel('two.test'));
  const after = await until(await open('http://after-loss.test/'), (view) => {
    expect(hosts(view)).toEqual(['two.test']);
    expect(view.notices).toEqual(['lost']);
  });
  await expect.poll(ids).toContain(after.visit!.id);
});

test('a ledger of a later version is left untouched; the page is still seen', async () => {
  const { web, open, until, inside, stopWorker } = telltale;
  await stopWorker();
  await inside(writeNewerLedger, periodNow());
  web.put('http://newer.test/', pixel('three.test'));
  await until(await open('http://newer.test/'), (view) => {
    expect(hosts(view)).toEqual(['three.test']);
    expect(view.notices).toContain('newer');
  });
  expect(await ids()).toEqual(['of-a-later-version']);
});

test('settings that cannot be read are the most private ones', async () => {
  const { inside } = telltale;
  const settings = await inside(async () => {
    const { chrome } = globalThis as unknown as Inside;
    await chrome.storage.local.set({ settings: { addresses: ['full'], leftover: true } });
    return chrome.runtime.sendMessage({ name: 'view.settings', args: [] });
  });
  expect(settings).toEqual({ addresses: 'origin', mail: 'off', days: 90, prices: 'off' });
});
