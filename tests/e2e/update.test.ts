import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addTo, newSums } from '../../src/ledger/aggregates.ts';
import { schemaVersion, type VisitRow } from '../../src/ledger/schema.ts';
import type { TabView } from '../../src/messages/contract.ts';
import { dumpOf, dumps, rebuild, rowsOf, type LedgerDump } from '../ledger-dump.ts';
import { periodNow } from './ledger.ts';
import { built, hosts, startTelltale, type Inside, type Telltale } from './telltale.ts';

/** For what a busy machine does late. */
const patient = { timeout: 20_000 };

let folder: string;
let telltale: Telltale;

async function putVersion(version: string): Promise<void> {
  const file = join(folder, 'manifest.json');
  await writeFile(file, JSON.stringify({ ...JSON.parse(await readFile(file, 'utf8')), version }));
}

/** Telltale as it was before: a lower version, in a folder where the next one will take its place. */
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telltale-'));
  await cp(built, folder, { recursive: true });
  await putVersion('0.0.1');
  telltale = await startTelltale(folder);
});
afterAll(async () => {
  await telltale.close();
  await rm(folder, { recursive: true });
});

/** What the version before left, moved to this month. */
function before(): LedgerDump {
  const dump = dumps.at(-1)!;
  const name = periodNow();
  const start = (period: string) => Date.parse(`${period.slice('ledger-'.length)}-01`);
  const shift = start(name) - start(dump.name);
  const moved = (row: Readonly<Record<string, unknown>>) =>
    'startedAt' in row ? { ...row, startedAt: Number(row['startedAt']) + shift } : row;
  return { ...dump, name, stores: dump.stores.map((store) => ({ ...store, rows: store.rows.map(moved) })) };
}

/** Runs inside: the ledger is on the list of those that exist. */
async function list(name: string): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  await chrome.storage.local.set({ periods: [name] });
}

function running(): string {
  const { chrome } = globalThis as unknown as Inside;
  return chrome.runtime.getManifest().version;
}

/** Puts today's build in the place of the one before and has the browser take it. Gives a page of the new one. */
async function update(): Promise<Page> {
  const { session } = telltale;
  await cp(built, folder, { recursive: true });
  // Not asked of the extension itself: a browser without developer mode does not start it again.
  await session.browser.installExtension(folder);
  const door = await session.browser.newPage();
  const { version: today } = JSON.parse(await readFile(join(built, 'manifest.json'), 'utf8'));
  await expect
    .poll(
      async () => {
        await door.goto(session.address('src/popup/popup.html?tab=-1'), { waitUntil: [] });
        await door.waitForSelector('#root', { timeout: 5000 });
        return door.evaluate(running);
      },
      { timeout: 30_000 },
    )
    .toBe(today);
  return door;
}

async function openWindow(url: string): Promise<number> {
  const { chrome } = globalThis as unknown as Inside;
  return (await chrome.windows.create({ url, focused: true })).tabs![0]!.id!;
}

async function ask(tabId: number): Promise<TabView> {
  const { chrome } = globalThis as unknown as Inside;
  return (await chrome.runtime.sendMessage({ name: 'view.tab', args: [tabId] })) as TabView;
}

/** What a page and its visitor do, so that every script of the version before has something to tell. */
async function stir(page: Page): Promise<void> {
  await page.type('input', 'somebody@mail.example');
  await page.evaluate(() => {
    localStorage.setItem('_hjid', '1');
    document.cookie = '_ga=GA1.1.1.1';
    const canvas = document.createElement('canvas');
    canvas.getContext('2d')!.fillText('Cwm fjordbank glyphs vext quiz', 2, 2);
    canvas.toDataURL();
    document.body.append(Object.assign(new Image(), { src: 'http://later.test/p.gif' }));
    history.pushState(null, '', '/moved');
    dispatchEvent(new Event('scroll'));
    // What is new is handed over at once before a page goes.
    dispatchEvent(new Event('pagehide'));
    setTimeout(() => {
      throw new Error('of the page itself');
    });
  });
}

test('an update brings the ledger of the version before along, and disturbs no open page', async () => {
  const { web, session, open, until, inside, stopWorker } = telltale;
  web.put('http://before.test/', '<title>before</title><input><img src="http://third.test/p.gif">');
  await until(await open('http://before.test/'), (view) => expect(hosts(view)).toEqual(['third.test']));
  const pages = await session.browser.pages();
  const page = pages.find((one) => one.url() === 'http://before.test/')!;
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));

  await stopWorker();
  const old = before();
  await inside(rebuild, old);
  await inside(list, old.name);
  expect(await inside(running)).toBe('0.0.1');
  const door = await update();

  await stir(page);
  await expect.poll(() => web.asked.some(({ url }) => url === 'http://later.test/p.gif'), patient).toBe(true);
  await expect.poll(() => errors, patient).toContainEqual(expect.stringContaining('of the page itself'));

  web.put('http://after.test/', '<img src="http://fourth.test/p.gif">');
  const tab = await door.evaluate(openWindow, 'http://after.test/');
  await expect.poll(async () => hosts(await door.evaluate(ask, tab)), patient).toEqual(['fourth.test']);
  expect((await door.evaluate(ask, tab)).notices).toEqual([]);
  const stored = () => door.evaluate(dumpOf, old.name);
  const sites = async () => rowsOf(await stored(), 'visits').map(({ site }) => site);
  await expect.poll(sites, patient).toContain('after.test');

  const now = await stored();
  expect(now.schemaVersion).toBe(schemaVersion);
  const visits = rowsOf(now, 'visits');
  for (const row of rowsOf(old, 'visits')) expect(visits).toContainEqual(expect.objectContaining(row));
  expect(rowsOf(now, 'prices')).toEqual(rowsOf(old, 'prices'));
  const sums = newSums();
  for (const visit of visits) addTo(sums, visit as unknown as VisitRow, 1);
  const byKey = (name: string, key: string) =>
    Object.fromEntries(rowsOf(now, name).map((row) => [String(row[key]), row]));
  expect(byKey('sites', 'site')).toEqual(Object.fromEntries(sums.sites));
  expect(byKey('days', 'day')).toEqual(Object.fromEntries(sums.days));
  // Firefox tells only of the page's own.
  expect(errors).toEqual([expect.stringContaining('of the page itself')]);
});
