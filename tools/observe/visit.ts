import type { Page } from 'puppeteer-core';
import type { Browser } from 'webextension-polyfill';
import type { TabView } from '../../src/messages/contract.ts';
import type { RequestSeen, VisitRow } from '../../src/ledger/schema.ts';
import type { PriceSeen } from '../../src/signals/prices/noting.ts';

/** How a page is looked at; times are in milliseconds. */
export interface Patience {
  /** Quiet this long counts as quiet. */
  readonly quiet: number;
  /** Goes on watching this long after the page is quiet. */
  readonly wait: number;
  /** Gives up on quiet after this long. */
  readonly most: number;
  /** `scroll`: moves the pointer and scrolls to the end once, for what loads only then. */
  readonly moves: 'none' | 'scroll';
}

/** What a page asked for, as far as it is kept. */
interface Asked {
  readonly requests: readonly RequestSeen[];
}

/** What a visit came to: its record, or why there is none. */
export type Visited =
  | ({ readonly visit: VisitRow; readonly prices: readonly PriceSeen[] } & Asked)
  | { readonly visit: null; readonly error: string };

/** Runs in a page of the extension: opens a window of its own, so that what it shows is visible as to a person. */
async function openWindow(): Promise<{ tabId: number; windowId: number } | string> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  const opened = await chrome.windows.create({ url: 'about:blank', focused: true });
  const tabId = opened.tabs?.[0]?.id;
  if (tabId === undefined || opened.id === undefined) return 'the browser opened no window';
  return { tabId, windowId: opened.id };
}

/** Runs in a page of the extension: sends a tab to an address. Resolves when it has set out, or will not. */
async function goTo(tabId: number, url: string): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  const setOut = new Promise<void>((resolve) => {
    chrome.webNavigation.onBeforeNavigate.addListener(function listener(details) {
      if (details.tabId !== tabId || details.frameId !== 0 || details.url === 'about:blank') return;
      chrome.webNavigation.onBeforeNavigate.removeListener(listener);
      resolve();
    });
  });
  await chrome.tabs.update(tabId, { url });
  await Promise.race([setOut, new Promise((resolve) => setTimeout(resolve, 5000))]);
}

/** Runs in a page of the extension: waits until the tab has loaded and nothing is under way. */
async function untilQuiet(tabId: number, quiet: number, most: number): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  const underWay = new Set<string>();
  let last = Date.now();
  const filter = { urls: ['<all_urls>'], tabId };
  const started = (details: { type: string; requestId: string }) => {
    last = Date.now();
    if (details.type !== 'websocket') underWay.add(details.requestId);
  };
  const ended = (details: { requestId: string }) => {
    last = Date.now();
    underWay.delete(details.requestId);
  };
  chrome.webRequest.onBeforeRequest.addListener(started, filter);
  chrome.webRequest.onCompleted.addListener(ended, filter);
  chrome.webRequest.onErrorOccurred.addListener(ended, filter);
  for (const end = Date.now() + most; Date.now() < end;) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    const tab = await chrome.tabs.get(tabId).catch(() => null);
    if (!tab || (tab.status === 'complete' && underWay.size === 0 && Date.now() - last > quiet)) break;
  }
  chrome.webRequest.onBeforeRequest.removeListener(started);
  chrome.webRequest.onCompleted.removeListener(ended);
  chrome.webRequest.onErrorOccurred.removeListener(ended);
}

/** Runs in a page of the extension: does in the tab what a reader does, for scripts that wait for it. */
async function scrollThrough(tabId: number): Promise<void> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  const read = async () => {
    const move = { bubbles: true, clientX: 200, clientY: 200 };
    document.dispatchEvent(new MouseEvent('mousemove', move));
    document.dispatchEvent(new WheelEvent('wheel', { ...move, deltaY: 100 }));
    const mostScreens = 20;
    for (let screen = 1; screen <= mostScreens; screen += 1) {
      const before = scrollY;
      scrollBy({ top: innerHeight, behavior: 'instant' });
      await new Promise((resolve) => setTimeout(resolve, 100));
      if (scrollY === before) break;
    }
  };
  // A page that cannot be scripted (the browser's own error page) has nothing that waits, and one
  // that is busy for ever is not waited for.
  const scrolled = chrome.scripting.executeScript({ target: { tabId }, func: read }).catch(() => {});
  await Promise.race([scrolled, new Promise((resolve) => setTimeout(resolve, 10_000))]);
}

async function askAndClose(tabId: number, windowId: number): Promise<Pick<TabView, 'visit' | 'prices'> & Asked> {
  const { chrome } = globalThis as unknown as { chrome: Browser };
  const view = (await chrome.runtime.sendMessage({ name: 'view.tab', args: [tabId] })) as TabView;
  const requests = (await chrome.runtime.sendMessage({ name: 'view.requests', args: [tabId] })) as Asked['requests'];
  await chrome.windows.remove(windowId).catch(() => {});
  return { visit: view.visit, prices: view.prices, requests };
}

/** Visits one address and brings back what the extension kept of it. `ready` resolves when an open tab may be used. */
export async function visit(
  door: Page,
  url: string,
  { quiet, wait, most, moves }: Patience,
  ready: () => Promise<void>,
): Promise<Visited> {
  const opened = await door.evaluate(openWindow);
  if (typeof opened === 'string') return { visit: null, error: opened };
  const { tabId, windowId } = opened;
  await ready();
  await door.evaluate(goTo, tabId, url);
  await door.evaluate(untilQuiet, tabId, quiet, most);
  if (moves === 'scroll') {
    await door.evaluate(scrollThrough, tabId);
    await door.evaluate(untilQuiet, tabId, quiet, most);
  }
  await new Promise((resolve) => setTimeout(resolve, wait));
  const { visit: seen, prices, requests } = await door.evaluate(askAndClose, tabId, windowId);
  return seen ? { visit: seen, prices: prices?.seen ?? [], requests } : { visit: null, error: 'no document came' };
}
