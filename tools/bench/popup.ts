import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { inBrowser, manifestOf, openDoor, workerStopper, type Started } from './browser.ts';
import { figuresOf, type Wanted } from './figures.ts';
import { quiet } from './processes.ts';
import type { Report } from './report.ts';
import { interleaved, type Measured } from './rounds.ts';
import { medianOf } from './statistics.ts';
import type { Setting, Variant } from './variants.ts';
import { pages, startWeb } from './web.ts';
import { pause } from './within.ts';

const wanted: readonly Wanted[] = [
  { name: 'first paint', unit: 'ms', relativeTo: ['floor'] },
  { name: 'complete', unit: 'ms', relativeTo: ['floor'] },
  { name: 'complete, worker stopped', unit: 'ms', relativeTo: ['floor'] },
];

const openings = 4;

/** Nothing may change for this long before a page counts as complete. */
const stillTime = 600;
const mostTime = 8000;

interface Seen {
  /** Milliseconds since the page was opened, all of them. */
  readonly now: number;
  readonly lastChange: number;
  readonly firstPaint: number | null;
}

/** Runs in the page before its own scripts. */
function watchChanges(): void {
  const watched = globalThis as unknown as { lastChange: number };
  watched.lastChange = 0;
  const observer = new MutationObserver((changes) => {
    // Setting a text to what it says already is reported, too, but nobody can see it.
    const seen = changes.some(
      ({ oldValue, target, type }) => type !== 'characterData' || oldValue !== target.nodeValue,
    );
    if (seen) watched.lastChange = performance.now();
  });
  const texts = { characterData: true, characterDataOldValue: true };
  observer.observe(document, { subtree: true, childList: true, attributes: true, ...texts });
}

/** Runs in the page. */
function look(): Seen {
  const { lastChange } = globalThis as unknown as { lastChange: number };
  const paint = performance.getEntriesByName('first-contentful-paint')[0];
  return { now: performance.now(), lastChange, firstPaint: paint?.startTime ?? null };
}

/** Runs in a page of the extension: the tab that shows an address, as far as the extension may know. */
async function tabThatShows(url: string): Promise<number> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  const tabs = await chrome.tabs.query({});
  return tabs.find((tab) => tab.url === url)?.id ?? -1;
}

async function settled(page: Page): Promise<Seen> {
  for (;;) {
    const seen = await page.evaluate(look);
    if (seen.firstPaint !== null && seen.now - Math.max(seen.lastChange, seen.firstPaint) > stillTime) return seen;
    if (seen.now > mostTime) return seen;
    await pause(50);
  }
}

async function open({ browser }: Started, url: string): Promise<{ firstPaint: number; complete: number }> {
  const page = await browser.newPage();
  try {
    await page.evaluateOnNewDocument(watchChanges);
    await page.goto(url, { waitUntil: 'domcontentloaded', timeout: 15_000 });
    const { lastChange, firstPaint } = await settled(page);
    const first = firstPaint ?? Number.NaN;
    return { firstPaint: first, complete: Math.max(first, lastChange) };
  } finally {
    await page.close();
  }
}

async function measure(started: Started, popup: string): Promise<Measured> {
  const page = await started.browser.newPage();
  await page.goto(pages.known, { timeout: 20_000 });
  const door = await openDoor(started);
  const stop = await workerStopper(door);
  await quiet(started.pid);
  // Ours takes the tab it is about in its address; others take no notice.
  const url = started.address(`${popup}?tab=${await door.evaluate(tabThatShows, pages.known)}`);
  await open(started, url);
  const warm: { firstPaint: number; complete: number }[] = [];
  const cold: number[] = [];
  for (let at = 0; at < openings; at += 1) {
    warm.push(await open(started, url));
    await stop();
    cold.push((await open(started, url)).complete);
  }
  return {
    'first paint': medianOf(warm.map(({ firstPaint }) => firstPaint)),
    complete: medianOf(warm.map(({ complete }) => complete)),
    'complete, worker stopped': medianOf(cold),
  };
}

function popupOf({ folder }: Variant): string {
  const popup = folder && manifestOf(folder).action?.default_popup;
  if (!popup) throw new Error('its manifest names no popup');
  return popup;
}

/** How long a popup takes until it shows something, and until it shows all of it. */
export async function benchPopup({ extensions, rounds, executablePath, say }: Setting): Promise<Report> {
  const variants = [{ name: 'floor', folder: 'tools/bench/floor' }, ...extensions];
  const web = await startWeb();
  try {
    const how = { executablePath: await executablePath(), args: web.args };
    const plan = { bench: 'popup', variants, rounds: rounds ?? 3, seconds: 30 * variants.length, say };
    const runs = await interleaved(plan, async (variant) => {
      const popup = popupOf(variant);
      return inBrowser(variant, how, (started) => measure(started, popup));
    });
    return {
      bench: 'popup',
      title: `a popup, beside a static page (${runs.rounds} rounds of ${openings} openings)`,
      figures: figuresOf(runs, wanted),
      notes: [
        'Complete is the last change of the page, or its first paint if that is later. The popup is opened in a tab, ' +
          'about a page with trackers; a peer cannot be told of that tab and shows what it has for its own page.',
        ...runs.complaints,
      ],
    };
  } finally {
    await web.close();
  }
}
