import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { quietArgs } from '../browsers/launch.ts';
import type { Variant } from './variants.ts';
import { pause, within } from './within.ts';

/** Longest that one run of one variant may take, its browser's start included. */
const mostSeconds = 60;

/** A browser with one unpacked extension in it, or with none. */
export interface Started {
  readonly browser: Browser;
  /** The browser's process: all others are below it. */
  readonly pid: number;
  /** Address of a file of the extension. */
  readonly address: (path: string) => string;
}

/** What a bench reads in the manifest of any extension. */
export interface Manifest {
  readonly action?: { readonly default_popup?: string };
  readonly background?: { readonly service_worker?: string };
  readonly content_scripts?: readonly { readonly js?: readonly string[]; readonly matches?: readonly string[] }[];
}

/** The manifest of an unpacked extension. */
export function manifestOf(folder: string): Manifest {
  return JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Manifest;
}

function start(executablePath: string, extensions: boolean, args: readonly string[]): Promise<Browser> {
  return puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless: true,
    pipe: true,
    enableExtensions: extensions,
    // What the driver listens to costs the browser time that no person's browser spends.
    networkEnabled: false,
    issuesEnabled: false,
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...quietArgs, ...args],
  });
}

/** Keeps the driver away from workers: it would hold each one at its start until it has looked at it. */
export async function leaveWorkersAlone(browser: Browser): Promise<void> {
  const session = await browser.target().createCDPSession();
  await session.connection()?.send('Target.setAutoAttach', {
    autoAttach: true,
    flatten: true,
    waitForDebuggerOnStart: true,
    // The second is how the driver itself asks: pages come to it through their tabs.
    filter: [{ type: 'service_worker', exclude: true }, { type: 'page', exclude: true }, {}],
  });
  await session.detach();
}

async function end(browser: Browser): Promise<void> {
  await Promise.race([browser.close().catch(() => {}), pause(5000)]);
  const own = browser.process();
  if (own?.exitCode === null && own.signalCode === null) own.kill('SIGKILL');
}

/** Runs something in a fresh browser with a variant in it, and ends the browser whatever happens. */
export async function inBrowser<T>(
  { name, folder }: Variant,
  how: { readonly executablePath: string; readonly args?: readonly string[] },
  run: (started: Started) => Promise<T>,
): Promise<T> {
  const browser = await start(how.executablePath, folder !== null, how.args ?? []);
  try {
    await leaveWorkersAlone(browser);
    const id = folder === null ? '' : await within(20, `Loading ${name}`, browser.installExtension(resolve(folder)));
    const address = (path: string) => `chrome-extension://${id}/${path.replace(/^\//, '')}`;
    const pid = browser.process()?.pid ?? 0;
    return await within(mostSeconds, 'The run', run({ browser, pid, address }));
  } finally {
    await end(browser);
  }
}

/** A page of the extension that runs none of its code: may use the extension's API, and costs nothing. */
export async function openDoor({ browser, address }: Started): Promise<Page> {
  const door = await browser.newPage();
  await door.goto(address('manifest.json'));
  return door;
}

/** What stops the extension's worker. */
export async function workerStopper(door: Page): Promise<() => Promise<void>> {
  const session = await door.createCDPSession();
  let stopped = () => {};
  session.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
    if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) stopped();
  });
  await session.send('ServiceWorker.enable');
  return async () => {
    const ended = new Promise<void>((done) => {
      stopped = done;
    });
    await session.send('ServiceWorker.stopAllWorkers');
    // A worker that had stopped already is not told of again.
    await Promise.race([ended, pause(1000)]);
    await pause(200);
  };
}
