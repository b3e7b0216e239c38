import { execFileSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import process from 'node:process';

export const families = ['chromium', 'firefox'] as const;
export type Family = (typeof families)[number];

/** First versions with everything the manifest asks for. */
export const oldest: Readonly<Record<Family, number>> = { chromium: 120, firefox: 153 };

const commands: Readonly<Record<Family, readonly string[]>> = {
  chromium: [
    'chromium',
    'google-chrome-stable',
    'google-chrome',
    'chromium-browser',
    'microsoft-edge-stable',
    'microsoft-edge',
  ],
  firefox: ['firefox-esr', 'firefox', 'firefox-developer-edition', 'firefox-nightly'],
};

const apps: Readonly<Record<Family, Readonly<Record<string, readonly string[]>>>> = {
  chromium: {
    darwin: [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
    ],
    win32: ['Google\\Chrome\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe'],
  },
  firefox: {
    darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
    win32: ['Mozilla Firefox\\firefox.exe'],
  },
};

function candidates(family: Family): string[] {
  const named = process.env[family === 'chromium' ? 'CHROME_PATH' : 'FIREFOX_PATH'];
  const onPath = (process.env['PATH'] ?? '')
    .split(delimiter)
    .flatMap((folder) => commands[family].map((command) => join(folder, command)));
  const installed = apps[family][process.platform] ?? [];
  const folders = ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].map((name) => process.env[name] ?? homedir());
  const places =
    process.platform === 'win32' ? folders.flatMap((folder) => installed.map((app) => join(folder, app))) : installed;
  return [...(named ? [named] : []), ...onPath, ...places];
}

/** The major version a browser says it has, or null if it cannot be started. Windows' browsers don't say. */
export function versionOf(path: string): number | null {
  try {
    accessSync(path, constants.X_OK);
    if (process.platform === 'win32') return Infinity;
    const said = execFileSync(path, ['--version'], {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
      timeout: 20_000,
    });
    return Number(/(\d+)\.\d/.exec(said)?.[1] ?? Number.NaN) || null;
  } catch {
    return null;
  }
}

/** An installed browser that is new enough, or null. `CHROME_PATH` and `FIREFOX_PATH` are looked at first. */
export function findBrowser(family: Family): string | null {
  return candidates(family).find((path) => (versionOf(path) ?? 0) >= oldest[family]) ?? null;
}
