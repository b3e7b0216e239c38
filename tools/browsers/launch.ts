import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import process from 'node:process';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { type Family } from './find.ts';
import { sorry } from '../sorry.ts';
import { ensureBrowser } from './install.ts';

/** How to start a browser with the built extension in it. */
export interface Launch {
  readonly family: Family;
  /** Folder of the built extension; `dist/chrome` or `dist/firefox` if left out. */
  readonly extension?: string;
  readonly headless: boolean;
  readonly args?: readonly string[];
  /** Firefox preferences. */
  readonly prefs?: Readonly<Record<string, unknown>>;
  readonly profile?: string;
  /** `survived`: a signal to this process does not end the browser, so that what is under way can come to its end. */
  readonly signals?: 'survived';
}

/** What is said to the driver, which otherwise ends the browser and this process at once. */
function signalsOf({ signals }: Launch): object {
  return signals === 'survived' ? { handleSIGINT: false, handleSIGTERM: false, handleSIGHUP: false } : {};
}

/** A running browser and a way into the extension. */
export interface Session {
  readonly browser: Browser;
  readonly family: Family;
  /** An open page of the extension: asks the worker, and has the WebExtension API. */
  readonly door: Page;
  /** Address of a file of the extension. */
  readonly address: (path: string) => string;
  readonly close: () => Promise<void>;
}

/** Firefox lets an extension's address be chosen before it is installed. */
const firefoxUuid = '7e117a1e-0000-4000-8000-7e117a1e0000';
const firefoxId = 'telltale@telltale.invalid';

/** Page of the extension that serves as the door. The tab does not exist, so it shows next to nothing. */
const doorPath = 'src/popup/popup.html?tab=-1';

// A browser that calls home would be counted as traffic, and on a closed network it waits for answers.
// An address is opened as it was given: turned into https, an old page loses half of what it loads.
export const quietArgs = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-features=Translate,MediaRouter,OptimizationHints,AutofillServerCommunication,HttpsUpgrades',
];

const quietPrefs = {
  'app.update.enabled': false,
  'app.normandy.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.region.update.enabled': false,
  'browser.newtabpage.activity-stream.feeds.section.topstories': false,
  'datareporting.healthreport.uploadEnabled': false,
  'dom.security.https_first': false,
  'extensions.getAddons.cache.enabled': false,
  'extensions.update.enabled': false,
  'network.captive-portal-service.enabled': false,
  'network.connectivity-service.enabled': false,
  'services.settings.server': 'data:,',
  'toolkit.telemetry.enabled': false,
};

async function launchChromium(how: Launch): Promise<Session> {
  const { extension, headless, args = [], profile } = how;
  const executablePath = await ensureBrowser('chromium');
  const folder = resolve(extension ?? 'dist/chrome');
  const browser = await puppeteer.launch({
    browser: 'chrome',
    executablePath,
    headless,
    pipe: true,
    enableExtensions: [folder],
    // Puppeteer switches it off; people have it on.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    defaultViewport: null,
    ...signalsOf(how),
    ...(profile && { userDataDir: profile }),
    args: [...(process.getuid?.() === 0 ? ['--no-sandbox'] : []), ...quietArgs, ...args],
  });
  const worker = await browser.waitForTarget((target) => target.url().endsWith('/service-worker-loader.js'));
  const { host } = new URL(worker.url());
  const address = (path: string) => `chrome-extension://${host}/${path}`;
  const door = await browser.newPage();
  await door.goto(address(doorPath));
  return { browser, family: 'chromium', door, address, close: () => browser.close() };
}

/** Chromium's word for accepting any certificate. Firefox has no such argument, so its driver is told. */
const anyCertificate = '--ignore-certificate-errors';

async function launchFirefox(how: Launch): Promise<Session> {
  const { extension, headless, args = [], prefs = {}, profile } = how;
  const executablePath = await ensureBrowser('firefox');
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    defaultViewport: null,
    ...signalsOf(how),
    ...(profile && { userDataDir: profile }),
    acceptInsecureCerts: args.includes(anyCertificate),
    // Without it Firefox 153 refuses to drive pages of extensions.
    args: ['--remote-allow-system-access', ...args.filter((arg) => arg !== anyCertificate)],
    extraPrefsFirefox: {
      ...quietPrefs,
      'extensions.webextensions.uuids': JSON.stringify({ [firefoxId]: firefoxUuid }),
      ...prefs,
    },
  });
  await browser.installExtension(resolve(extension ?? 'dist/firefox'));
  const address = (path: string) => `moz-extension://${firefoxUuid}/${path}`;
  const door = await browser.newPage();
  // `load` is never reported for pages of extensions.
  await door.goto(address(doorPath), { waitUntil: [] });
  await door.waitForSelector('#root');
  return { browser, family: 'firefox', door, address, close: () => browser.close() };
}

/** Starts a browser with the extension, installing the browser first where there is none. */
export function launch(how: Launch): Promise<Session> {
  if (how.extension && !existsSync(join(how.extension, 'manifest.json'))) {
    throw sorry(`There is no extension in ${how.extension}: it has no manifest.json.`);
  }
  return how.family === 'chromium' ? launchChromium(how) : launchFirefox(how);
}
