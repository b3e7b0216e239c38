import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import process from 'node:process';
import { Browser, computeExecutablePath, detectBrowserPlatform, install, resolveBuildId } from '@puppeteer/browsers';
import { sorry } from '../sorry.ts';
import { findBrowser, oldest, versionOf, type Family } from './find.ts';

const say = (sentence: string) => console.error(sentence);

const debianPackage: Readonly<Record<Family, string>> = { chromium: 'chromium', firefox: 'firefox-esr' };

function apt(...args: string[]): boolean {
  const { status } = spawnSync('apt-get', ['-q', '-o', 'DPkg::Lock::Timeout=900', ...args], {
    stdio: ['ignore', 2, 2],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return status === 0;
}

function hasApt(): boolean {
  return spawnSync('apt-get', ['--version'], { stdio: 'ignore' }).status === 0;
}

function installWithApt(family: Family): string | null {
  if (process.platform !== 'linux' || process.getuid?.() !== 0 || !hasApt()) return null;
  const name = debianPackage[family];
  say(`Installing ${name} with apt-get …`);
  apt('update');
  return apt('install', '-y', '--no-install-recommends', name) ? findBrowser(family) : null;
}

async function download(family: Family): Promise<string | null> {
  const platform = detectBrowserPlatform();
  if (!platform) return null;
  const browser = family === 'chromium' ? Browser.CHROME : Browser.FIREFOX;
  const cacheDir = join(process.cwd(), '.cache', 'browsers');
  try {
    const buildId = await resolveBuildId(browser, platform, 'stable');
    const wanted = { browser, buildId, cacheDir, platform };
    const known = computeExecutablePath(wanted);
    if (versionOf(known)) return known;
    say(`Downloading ${browser} ${buildId} into .cache/browsers …`);
    const { executablePath } = await install(wanted);
    return versionOf(executablePath) ? executablePath : null;
  } catch (error) {
    say(`That did not work: ${String(error instanceof Error ? error.message : error)}`);
    return null;
  }
}

/** A browser to use: an installed one if there is one, else installed now. Ends with a clear sentence if it can't. */
export async function ensureBrowser(family: Family): Promise<string> {
  const path = findBrowser(family) ?? installWithApt(family) ?? (await download(family));
  if (path) return path;
  const [name, variable] = family === 'chromium' ? ['Chromium or Chrome', 'CHROME_PATH'] : ['Firefox', 'FIREFOX_PATH'];
  throw sorry(
    `Telltale found no ${name} ${oldest[family]} or newer on this machine and could not install one. ` +
      `Install it, or set ${variable} to where it is, and run the same command again.`,
  );
}
