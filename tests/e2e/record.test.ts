import { createHash } from 'node:crypto';
import { Buffer } from 'node:buffer';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formats, type Format } from '../../src/export/format.ts';
import { openExport } from '../../src/export/reading/open.ts';
import type { Recorded } from '../../src/export/recorded.ts';
import { recount } from '../../tools/endure/recount.ts';
import { unpacked } from '../../src/ledger/request-rows.ts';
import type { RequestsRow, VisitRow } from '../../src/ledger/schema.ts';
import { dumpOf, rowsOf, type LedgerDump } from '../ledger-dump.ts';
import { periodNow } from './ledger.ts';
import { hosts, startTelltale, type Inside, type Telltale } from './telltale.ts';

let telltale: Telltale;
let dashboard: Page;
let full: Buffer;

/** What the page keeps for the tests: browsers do not let it ask for its own file's address. */
interface Kept {
  offered: Blob | undefined;
}

function keepOffered(): void {
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob) => {
    (globalThis as unknown as Kept).offered = blob as Blob;
    return make(blob);
  };
}

async function openDashboard(): Promise<Page> {
  const { session } = telltale;
  const page = await session.browser.newPage();
  await page.goto(session.address('src/dashboard/dashboard.html'), { waitUntil: [] });
  await page.waitForSelector('form.export');
  await page.evaluate(keepOffered);
  return page;
}

const sites = ['one.test', 'two.test', 'three.test'];

/** Runs inside: ends the pages, so that nothing more is seen of them. */
async function closeTab(tabId: number): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  await chrome.tabs.remove(tabId);
}

/** The ledger as it stands once it is quiet: the same twice. */
async function quietLedger(): Promise<LedgerDump> {
  let last = '';
  await expect
    .poll(
      async () => {
        const now = JSON.stringify(await telltale.inside(dumpOf, periodNow()));
        const before = last;
        last = now;
        return now === before;
      },
      { interval: 1500, timeout: 30_000 },
    )
    .toBe(true);
  return JSON.parse(last) as LedgerDump;
}

/** Visits with their requests, in an order of their own. */
function recorded(dump: LedgerDump): readonly Recorded[] {
  const requests = rowsOf(dump, 'requests') as unknown as readonly RequestsRow[];
  return inOrder(
    (rowsOf(dump, 'visits') as unknown as readonly VisitRow[]).map((visit) => ({
      visit,
      requests: unpacked(requests.filter(({ key }) => key[1] === visit.id)),
    })),
  );
}

function inOrder(all: readonly Recorded[]): readonly Recorded[] {
  return all
    .map(({ visit, requests }) => ({
      visit,
      requests: requests.toSorted((a, b) => `${a.id} ${a.leg}`.localeCompare(`${b.id} ${b.leg}`)),
    }))
    .toSorted((a, b) => a.visit.id.localeCompare(b.visit.id));
}

/** JSON with the keys of each object in order. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => a.localeCompare(b)))
      : one,
  );
}

function hash(all: readonly Recorded[]): string {
  return createHash('sha256').update(canonical(all)).digest('hex');
}

/** The sums of a ledger, and those that a recount of its visits gives. */
function sumsOf(dump: LedgerDump): readonly [kept: string, recounted: string] {
  const counted = recount(recorded(dump).map(({ visit }) => visit));
  const stores = ['companies', 'sites', 'days'] as const;
  const sorted = (rows: Iterable<object>) => [...rows].map(canonical).toSorted();
  return [
    canonical(stores.map((name) => sorted(rowsOf(dump, name)))),
    canonical(stores.map((name) => sorted(counted[name]))),
  ];
}

/** Clicks what has these words. */
async function press(words: string): Promise<void> {
  await dashboard.evaluate((wanted) => {
    const found = [...document.querySelectorAll<HTMLElement>('button, label')].find(
      ({ textContent }) => textContent.trim() === wanted,
    );
    if (!found) throw new Error(`Nothing says “${wanted}”.`);
    found.click();
  }, words);
}

function outcomes(): Promise<string> {
  return dashboard.evaluate(() =>
    [...document.querySelectorAll('.outcome, [role=alert]')].map(({ textContent }) => textContent.trim()).join('\n'),
  );
}

async function says(words: string): Promise<void> {
  await expect.poll(outcomes, { timeout: 30_000 }).toContain(words);
}

const formatWords: Readonly<Record<Format, string>> = {
  jsonl: 'JSON Lines',
  csv: 'CSV, for spreadsheets',
  parquet: 'Parquet, for databases',
};

async function exported(format: Format): Promise<Buffer> {
  await press(formatWords[format]);
  await dashboard.evaluate(() => {
    (globalThis as unknown as Kept).offered = undefined;
  });
  await press('Make the file');
  await expect
    .poll(() => dashboard.evaluate(() => (globalThis as unknown as Kept).offered?.size ?? 0), { timeout: 30_000 })
    .toBeGreaterThan(0);
  expect(await dashboard.$eval('a[download]', (link) => link.getAttribute('download'))).toMatch(
    /^telltale-\d{4}-\d\d-\d\d\.zip$/,
  );
  const base64 = await dashboard.evaluate(async () => {
    const bytes = new Uint8Array(await (globalThis as unknown as Kept).offered!.arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  });
  return Buffer.from(base64, 'base64');
}

async function readBack(zip: Buffer): Promise<readonly Recorded[]> {
  const source = {
    size: zip.length,
    slice: async (from: number, to: number) => new Uint8Array(zip.subarray(from, to)),
  };
  const opening = await openExport(source, { progress() {}, stop: { aborted: false }, now: Date.now() });
  if ('refused' in opening) throw new Error(JSON.stringify(opening.refused));
  const all: Recorded[] = [];
  for await (const read of opening.opened.visits()) {
    if ('refused' in read) throw new Error(JSON.stringify(read.refused));
    all.push(...read.got);
  }
  return inOrder(all);
}

/** Hands a file to the page as its field would. */
async function choose(zip: Buffer): Promise<void> {
  await dashboard.waitForSelector('input[type=file]');
  await dashboard.evaluate((base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const files = new DataTransfer();
    files.items.add(new File([bytes], 'telltale.zip'));
    const field = document.querySelector<HTMLInputElement>('input[type=file]')!;
    field.files = files.files;
    field.dispatchEvent(new Event('change', { bubbles: true }));
  }, zip.toString('base64'));
}

/** Names of the files that wait to be saved. */
function waiting(): Promise<readonly string[]> {
  return dashboard.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('archives', { create: true });
    const names: string[] = [];
    for await (const name of folder.keys()) names.push(name);
    return names;
  });
}

let before: LedgerDump;

beforeAll(async () => {
  telltale = await startTelltale();
});
afterAll(() => telltale.close());

test('the record says how much there is', async () => {
  const { web, open, until, inside } = telltale;
  for (const site of sites) {
    web.put(
      `http://${site}/`,
      '<title>page</title><script src="http://www.google-analytics.com/analytics.js"></script>' +
        '<img src="http://third.test/p.gif?q=1"><img src="http://third.test/q.gif">',
    );
    const tab = await open(`http://${site}/`);
    await until(tab, (view) => expect(hosts(view)).toEqual(['third.test', 'www.google-analytics.com']));
    await inside(closeTab, tab);
  }
  before = await quietLedger();
  dashboard = await openDashboard();
  await expect.poll(() => dashboard.$eval('.sum', ({ textContent }) => textContent)).toContain('3 visits');
});

test.each(formats)('an export as %s has what the ledger has', async (format) => {
  const zip = await exported(format);
  if (format === 'csv') full = zip;
  const now = recorded(await quietLedger());
  expect(now.map(({ visit }) => visit.site).toSorted()).toEqual(sites.toSorted());
  expect(now.every(({ requests }) => requests.length >= 4)).toBe(true);
  expect(await readBack(zip)).toEqual(
    now.map(({ visit, requests }) => ({ visit: { ...visit, traces: [] }, requests })),
  );
});

test('an export that is cancelled leaves nothing', async () => {
  await dashboard.evaluate(async () => {
    const button = (words: string) =>
      [...document.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === words);
    button('Make the file')!.click();
    // In the same turn as its first message: a small record is written before anybody could ask for an end.
    await new Promise<void>((resolve) => {
      const look = () => {
        const cancel = button('Cancel');
        cancel?.click();
        if (cancel) resolve();
        else queueMicrotask(look);
      };
      look();
    });
  });
  await says('Cancelled. Nothing of the file is left.');
  await expect.poll(waiting).toEqual([]);
});

test('one site is forgotten: its visits, and what they added to the sums', async () => {
  await dashboard.$eval('form.site input', (field) => {
    field.value = 'http://www.two.test/some/page';
    field.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await press('Forget this site…');
  await dashboard.waitForSelector('fieldset.ask');
  expect(await dashboard.$eval('fieldset.ask legend', ({ textContent }) => textContent)).toContain('two.test');
  await press('Forget the site');
  await says('two.test is forgotten.');
  const now = await quietLedger();
  expect(recorded(now).map(({ visit }) => visit.site)).not.toContain('two.test');
  expect(recorded(now)).toHaveLength(2);
  expect(JSON.stringify(now)).not.toContain('two.test');
  const [kept, recounted] = sumsOf(now);
  expect(kept).toBe(recounted);
});

test('everything is forgotten, and the export brings the same ledger back', async () => {
  await press('Forget everything…');
  await press('Forget everything');
  await says('Everything is forgotten');
  await expect.poll(() => dashboard.$eval('.sum', ({ textContent }) => textContent)).toContain('Nothing is kept yet.');
  const periods = await telltale.inside(() => indexedDB.databases());
  expect(periods.filter(({ name }) => name?.startsWith('ledger-'))).toEqual([]);

  await choose(full);
  await says('3 visits were added, 0 were there already, 0 could not be added.');
  const now = await quietLedger();
  expect(hash(recorded(now))).toBe(hash(recorded(before)));
  const [kept, recounted] = sumsOf(now);
  expect(kept).toBe(recounted);
  expect(kept).toBe(sumsOf(before)[0]);

  await choose(full);
  await says('0 visits were added, 3 were there already, 0 could not be added.');
  expect(hash(recorded(await quietLedger()))).toBe(hash(recorded(before)));
});

test('a file that is damaged is refused in plain words and changes nothing', async () => {
  const damaged = Buffer.from(full);
  damaged[Math.trunc(damaged.length / 3)]! ^= 0xff;
  const then = hash(recorded(await quietLedger()));
  await choose(damaged);
  await says('This file was not read in. Your record is as it was.');
  await choose(Buffer.from('not a zip at all'));
  await says('It is no export of Telltale, or it is damaged.');
  expect(hash(recorded(await quietLedger()))).toBe(then);
});

test('a file that was left behind is tidied up by the next dashboard, but not one that is offered', async () => {
  await exported('jsonl');
  await dashboard.evaluate(async () => {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle('archives', { create: true });
    await folder.getFileHandle('left.zip', { create: true });
  });
  expect(await waiting()).toHaveLength(2);
  const other = await openDashboard();
  await expect.poll(waiting).toHaveLength(1);
  expect(await waiting()).not.toContain('left.zip');
  await other.close();
});

test('the popup saves the page that it shows as HAR, and leads to the record', async () => {
  const { session, open, until } = telltale;
  const tab = await open('http://one.test/');
  await until(tab, (view) => expect(hosts(view)).toContain('third.test'));
  const popup = await session.browser.newPage();
  await popup.goto(session.address(`src/popup/popup.html?tab=${tab}`), { waitUntil: [] });
  await popup.waitForSelector('.record button');
  await popup.evaluate(keepOffered);
  await popup.$eval('.record button', (button) => button.click());
  const text = () => popup.evaluate(() => (globalThis as unknown as Kept).offered?.text());
  await expect.poll(text).toBeDefined();
  const { log } = JSON.parse((await text())!) as { log: { entries: { request: { url: string } }[] } };
  expect(log.entries.map(({ request }) => request.url)).toContain('https://third.test/');
  const link = await popup.$eval('.record a', (one) => one.href);
  expect(link).toBe(session.address('src/dashboard/dashboard.html'));
  await popup.close();
});
