import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { Browser } from 'webextension-polyfill';
import { families, type Family } from '../../tools/browsers/find.ts';
import { launch, type Session } from '../../tools/browsers/launch.ts';
import type { TabView } from '../../src/messages/contract.ts';
import { startWeb, type Web } from './web.ts';

/** The browser this run of the suite is about: the same tests run in both. */
export const family: Family = families.find((name) => name === process.env['BROWSER']) ?? 'chromium';

/** Folder of the extension as it was built for this browser. */
export const built = family === 'chromium' ? 'dist/chrome' : 'dist/firefox';

/** A browser with the built extension, on a web of its own. */
export interface Telltale {
  readonly web: Web;
  readonly session: Session;
  /** Opens an address in a window of its own. Returns the tab's id. */
  readonly open: (url: string) => Promise<number>;
  readonly goTo: (tabId: number, url: string) => Promise<void>;
  readonly goBack: (tabId: number) => Promise<void>;
  readonly view: (tabId: number) => Promise<TabView>;
  /** The view of a tab as soon as it is as expected; fails with what differs if it never is. */
  readonly until: (tabId: number, expected: (view: TabView) => void) => Promise<TabView>;
  /** Runs in a page of the extension, with the WebExtension API. */
  readonly inside: Page['evaluate'];
  /** Stops the background worker (Chromium) or waits for Firefox to suspend it. */
  readonly stopWorker: () => Promise<void>;
  readonly close: () => Promise<void>;
}

/** The extension's API, for functions that run inside it. */
export interface Inside {
  readonly chrome: Browser;
}

async function openWindow(url: string): Promise<number> {
  const { chrome } = globalThis as unknown as Inside;
  const opened = await chrome.windows.create({ url, focused: true });
  return opened.tabs![0]!.id!;
}

async function navigate(tabId: number, url: string): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  await chrome.tabs.update(tabId, { url });
}

async function back(tabId: number): Promise<void> {
  const { chrome } = globalThis as unknown as Inside;
  // Chrome's own back button skips pages nobody touched; a script's does not.
  await chrome.scripting.executeScript({ target: { tabId }, func: () => history.back() });
}

async function ask(tabId: number): Promise<TabView> {
  const { chrome } = globalThis as unknown as Inside;
  return (await chrome.runtime.sendMessage({ name: 'view.tab', args: [tabId] })) as TabView;
}

function suspended(): boolean {
  const { chrome } = globalThis as unknown as Inside;
  return !chrome.extension.getBackgroundPage();
}

/** Milliseconds without events after which Firefox suspends a background page: short, to test that too. */
const shortIdle = 3000;

/** Starts the browser under test. With `tunnels` answered it takes any certificate, and sites that insist on HTTPS can be played. */
export async function startTelltale(
  extension = built,
  idle = shortIdle,
  tunnels: 'refused' | 'answered' = 'refused',
): Promise<Telltale> {
  const web = await startWeb(tunnels);
  const session = await launch({
    family,
    extension,
    headless: true,
    args: [
      ...(family === 'chromium' ? web.args : []),
      ...(tunnels === 'answered' ? ['--ignore-certificate-errors'] : []),
    ],
    prefs: { ...web.prefs, 'extensions.background.idle.timeout': idle },
  });
  const { door } = session;
  // What is opened before the worker has added its listeners is not seen.
  await door.evaluate(ask, 0);

  async function stopWorker(): Promise<void> {
    if (family === 'firefox') {
      await expect.poll(() => door.evaluate(suspended), { timeout: 20_000 }).toBe(true);
      return;
    }
    const protocol = await door.createCDPSession();
    await protocol.send('ServiceWorker.enable');
    await protocol.send('ServiceWorker.stopAllWorkers');
    await protocol.detach();
  }

  return {
    web,
    session,
    open: (url) => door.evaluate(openWindow, url),
    goTo: (tabId, url) => door.evaluate(navigate, tabId, url),
    goBack: (tabId) => door.evaluate(back, tabId),
    view: (tabId) => door.evaluate(ask, tabId),
    async until(tabId, expected) {
      let view: TabView | undefined;
      await expect
        .poll(
          async () => {
            view = await door.evaluate(ask, tabId);
            try {
              expected(view);
              return 'as expected';
            } catch (error) {
              return String(error instanceof Error ? error.message : error);
            }
          },
          { timeout: 20_000, interval: 100 },
        )
        .toBe('as expected');
      return view!;
    },
    inside: door.evaluate.bind(door),
    stopWorker,
    async close() {
      await session.close();
      await web.close();
    },
  };
}

/** Ids of the findings in a view. */
export function found({ visit }: TabView): readonly string[] {
  return (visit?.findings ?? []).map(({ id }) => id).toSorted();
}

/** Hosts of the third parties in a view. */
export function hosts({ visit }: TabView): readonly string[] {
  return (visit?.thirdParties ?? []).map(({ host }) => host).toSorted();
}
