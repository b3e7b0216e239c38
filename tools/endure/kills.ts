import { isDeepStrictEqual } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { unpacked } from '../../src/ledger/request-rows.ts';
import type { RequestSeen } from '../../src/ledger/schema.ts';
import type { VisitRow } from '../../src/ledger/schema.ts';
import { leaveWorkersAlone, workerStopper } from '../bench/browser.ts';
import { pause } from '../bench/within.ts';
import { launch } from '../browsers/launch.ts';
import { dumpLedger, type Dump } from './ledger-dump.ts';
import { recount } from './recount.ts';

/** What is browsed while the worker is killed. */
export interface Browsing {
  readonly pages: readonly string[];
  readonly extension: string;
  readonly args: readonly string[];
  /** How often the worker is killed. */
  readonly kills: number;
  /** Addresses that the server was asked for so far, in whole; null where nobody logs them. */
  readonly logged: () => Promise<readonly string[]>;
  readonly say: (sentence: string) => void;
}

/** What came of it. */
export interface Endured {
  readonly kills: number;
  readonly pages: number;
  readonly visits: number;
  readonly requests: number;
  /** Rows that a reader found in the ledger once, and later no more, or less of them. */
  readonly lost: readonly string[];
  /** Legs of requests that stand under two visits. */
  readonly twice: readonly string[];
  /** Rows of sums that are not what a recount comes to. */
  readonly wrong: readonly string[];
  /** Of what the server was asked for, the part that is stored; from 0 to 1. */
  readonly stored: number;
  /** Gaps that the visits tell of. */
  readonly gaps: number;
}

/** Milliseconds that a page stays open, and between two kills, at least and at most. */
const stay = 2500;
const [soonest, latest] = [300, 2200];

/** Kills after which the ledger is looked at. */
const lookEvery = 20;

/** Runs in a page of the extension: requests can be told apart only by whole addresses. */
async function keepWholeAddresses(): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  await chrome.runtime.sendMessage({ name: 'view.change', args: [{ addresses: 'full' }] });
}

const sumOf = (visit: VisitRow) =>
  visit.own.requests + visit.thirdParties.reduce((all, { requests }) => all + requests, 0);

const legKey = ({ session, id, leg }: RequestSeen) => `${session} ${id} ${leg}`;

function byVisit({ requests }: Dump): ReadonlyMap<string, readonly RequestSeen[]> {
  const rows = new Map<string, Dump['requests'][number][]>();
  for (const row of requests) rows.set(row.key[1], [...(rows.get(row.key[1]) ?? []), row]);
  return new Map([...rows].map(([id, some]) => [id, unpacked(some)]));
}

/** What stood there before and is gone, or has become less. */
function losses(before: Dump, after: Dump): readonly string[] {
  const visits = new Map(after.visits.map((visit) => [visit.id, visit]));
  const rows = new Map(after.requests.map((row) => [row.key.join(' '), row]));
  return [
    ...before.visits.flatMap((visit) => {
      const now = visits.get(visit.id);
      if (!now) return [`visit ${visit.id} is gone`];
      const hosts = new Set(now.thirdParties.map(({ host }) => host));
      const gone = visit.thirdParties.filter(({ host }) => !hosts.has(host)).map(({ host }) => host);
      if (gone.length > 0) return [`visit ${visit.id} lost ${gone.join(', ')}`];
      return sumOf(now) < sumOf(visit) ? [`visit ${visit.id} counts fewer requests`] : [];
    }),
    ...before.requests.flatMap((row) =>
      isDeepStrictEqual(rows.get(row.key.join(' ')), row) ? [] : [`requests ${row.key.join(' ')} changed`],
    ),
  ];
}

function inTwoVisits(requests: ReadonlyMap<string, readonly RequestSeen[]>): readonly string[] {
  const visitOf = new Map<string, string>();
  const twice: string[] = [];
  for (const [visit, some] of requests) {
    for (const one of some) {
      const other = visitOf.get(legKey(one));
      if (other !== undefined && other !== visit) twice.push(`${legKey(one)} ${one.host}`);
      visitOf.set(legKey(one), visit);
    }
  }
  return twice;
}

function wrongSums(dump: Dump): readonly string[] {
  const counted = recount(dump.visits);
  return (['companies', 'sites', 'days'] as const).flatMap((store) => {
    const key = (row: object) => JSON.stringify(Object.values(row).filter((value) => typeof value === 'string'));
    const right = new Map<string, object>(counted[store].map((row) => [key(row), row]));
    const wrong = dump[store].filter((row) => !isDeepStrictEqual({ ...row }, { ...right.get(key(row)) }));
    const missing = right.size - dump[store].length;
    return [...wrong.map((row) => `${store} ${key(row)}`), ...(missing === 0 ? [] : [`${store}: ${missing} missing`])];
  });
}

/** The part of the logged addresses that is stored; each as often as it was asked for. */
function coverage(logged: readonly string[], requests: ReadonlyMap<string, readonly RequestSeen[]>): number {
  const stored = new Map<string, number>();
  for (const { url } of [...requests.values()].flat()) {
    const address = (url ?? '').split('#', 1)[0]!;
    stored.set(address, (stored.get(address) ?? 0) + 1);
  }
  let found = 0;
  for (const address of logged) {
    const left = stored.get(address) ?? 0;
    if (left === 0) continue;
    found += 1;
    stored.set(address, left - 1);
  }
  return logged.length === 0 ? 1 : found / logged.length;
}

/** Kills the extension's worker at random moments while pages are browsed, and looks what the ledger made of it. */
export async function endureKills({ pages, extension, args, kills, logged, say }: Browsing): Promise<Endured> {
  const { browser, door, close } = await launch({ family: 'chromium', extension, headless: true, args });
  try {
    await leaveWorkersAlone(browser);
    await door.evaluate(keepWholeAddresses);
    const before = (await logged()).length;
    const stop = await workerStopper(door);
    const ended = new AbortController();
    let opened = 0;
    const lost: string[] = [];
    let last = await dumpLedger(door);

    async function browse(tab: Page): Promise<void> {
      while (!ended.signal.aborted) {
        const url = pages[opened % pages.length]!;
        opened += 1;
        await tab.goto(url, { waitUntil: 'load', timeout: 15_000 }).catch(() => {});
        await pause(stay);
      }
    }

    async function kill(): Promise<void> {
      for (let killed = 1; killed <= kills; killed += 1) {
        await pause(soonest + Math.random() * (latest - soonest));
        await stop();
        if (killed % lookEvery !== 0) continue;
        const now = await dumpLedger(door);
        lost.push(...losses(last, now));
        last = now;
        say(`${killed} of ${kills} kills, ${opened} pages, ${now.visits.length} visits, ${lost.length} losses`);
      }
      ended.abort();
    }

    const tabs = [await browser.newPage(), await browser.newPage()];
    await Promise.all([...tabs.map(browse), kill()]);
    await Promise.all(tabs.map((tab) => tab.goto('about:blank')));
    await pause(3000);
    const dump = await dumpLedger(door);
    const requests = byVisit(dump);
    return {
      kills,
      pages: opened,
      visits: dump.visits.length,
      requests: [...requests.values()].flat().length,
      lost: [...lost, ...losses(last, dump)],
      twice: inTwoVisits(requests),
      wrong: wrongSums(dump),
      stored: coverage((await logged()).slice(before), requests),
      gaps: dump.visits.reduce((all, { gaps }) => all + gaps, 0),
    };
  } finally {
    await close();
  }
}
