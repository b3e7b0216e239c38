import process from 'node:process';
import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import { buildInChild } from '../build/child.ts';
import { launch, type Session } from '../browsers/launch.ts';
import { options } from '../options.ts';
import { sorry } from '../sorry.ts';
import { answerForOthers, serveStartPage } from '../start/serve.ts';

/** Runs in a page of the extension: the tab that shows an address. */
async function tabThatShows(url: string): Promise<number | null> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  const tabs = await chrome.tabs.query({});
  return tabs.find((tab) => tab.url === url || tab.pendingUrl === url)?.id ?? null;
}

/** What the popup says of a tab, with everything unfolded. */
async function popupText({ browser, address }: Session, tabId: number): Promise<string> {
  const popup = await browser.newPage();
  await popup.goto(address(`src/popup/popup.html?tab=${tabId}`));
  await popup.waitForSelector('#root:not(:empty):not(:has([aria-busy="true"]))', { timeout: 15_000 });
  // What is folded is drawn when it is unfolded, and may have more to unfold.
  while (await popup.evaluate(unfold)) await popup.waitForNetworkIdle({ idleTime: 100 });
  return settledText(popup);
}

/** Milliseconds in which a popup that has more to say says it, and the longest to wait for one that goes on. */
const quiet = 1000;
const patience = 10_000;

/** The text once it stays the same: a worker that was just started may still be told of answers. */
async function settledText(popup: Page): Promise<string> {
  let text = '';
  for (let waited = 0; waited < patience; waited += quiet) {
    const now = await popup.evaluate(() => document.body.innerText);
    if (now === text) break;
    text = now;
    await new Promise((resolve) => setTimeout(resolve, quiet));
  }
  return text;
}

/** Runs in the popup: unfolds what is folded, and says whether anything was. */
function unfold(): boolean {
  const folded = [...document.querySelectorAll<HTMLDetailsElement>('details:not([open])')];
  for (const details of folded) details.open = true;
  return folded.length > 0;
}

async function goTo(page: Page, url: string): Promise<void> {
  try {
    await page.goto(url, { waitUntil: 'load', timeout: 60_000 });
    await page.waitForNetworkIdle({ idleTime: 1000, timeout: 15_000 }).catch(() => {});
  } catch (error) {
    throw sorry(`${url} could not be opened: ${error instanceof Error ? error.message : String(error)}`);
  }
}

/** A browser with Telltale in it and a page to look at. */
export default async function start(args: readonly string[]): Promise<void> {
  const { values, positionals } = options(args, {
    headless: { type: 'boolean', default: false },
    once: { type: 'boolean', default: false },
    'browser-arg': { type: 'string', multiple: true, default: [] },
    extension: { type: 'string' },
  });
  const [wanted] = positionals;
  if (wanted && !URL.canParse(wanted)) throw sorry(`"${wanted}" is no address. Give one such as https://example.com/.`);
  const screenless = process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY'];
  if (!values.headless && screenless) {
    throw sorry('This machine has no screen. Run npm start -- --headless --once URL to read what Telltale says.');
  }

  if (!values.extension) buildInChild('chrome');
  const own = wanted ? null : await serveStartPage();
  const url = wanted ?? own?.url ?? '';
  const session = await launch({
    family: 'chromium',
    extension: values.extension ?? 'dist/chrome',
    headless: values.headless,
    args: values['browser-arg'],
  });
  try {
    const page = await session.browser.newPage();
    if (own) {
      console.error('This is the start page of Telltale. It only pretends: nobody that it names is contacted.');
      await answerForOthers(page, own.url);
    }
    await goTo(page, url);
    if (values.once) {
      const tabId = await session.door.evaluate(tabThatShows, page.url());
      if (tabId === null) throw sorry(`${url} was opened, but no tab shows it any more.`);
      // Late widgets are the ones people ask about: give them the time that a person would.
      await new Promise((resolve) => setTimeout(resolve, 3000));
      console.log(await popupText(session, tabId));
      return;
    }
    await session.door.close();
    console.error('Telltale is running. Close the browser or press Ctrl+C to end.');
    await new Promise<void>((resolve) => session.browser.once('disconnected', () => resolve()));
  } finally {
    own?.close();
    await session.close();
  }
}
