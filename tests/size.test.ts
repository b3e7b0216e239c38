import { posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { browsers, type BrowserName } from '../tools/build/manifest.ts';
import { built, builtFiles } from './dist.ts';

interface Budget {
  /** Kilobytes (1,000 bytes) as they stand on disk: what the browser has to parse. */
  readonly raw: number;
  /** Kilobytes after gzip. */
  readonly gzip: number;
}

/**
 * What each bundle may weigh with everything it loads at once. The first two are promises (DESIGN,
 * budgets). The others' are a tenth above what they weighed when the numbers were set; most of the worker is
 * the list of hosts, and every vendor adds a little.
 */
const budgets = {
  'content scripts': { raw: 40, gzip: 15 },
  popup: { raw: 90, gzip: 30 },
  worker: { raw: 1400, gzip: 440 },
  dashboard: { raw: 48, gzip: 17.5 },
  archive: { raw: 560, gzip: 205 },
} satisfies Record<string, Budget>;

/** A script and everything it imports at once, each once. What it imports later is not counted. */
function withImports(browser: BrowserName, path: string, seen = new Set<string>()): ReadonlySet<string> {
  if (seen.has(path)) return seen;
  seen.add(path);
  const text = built(browser, path).toString();
  for (const [, source] of text.matchAll(/(?:^|[;}\n])(?:import|export)(?:[^'"()]*from)?\s*["'](\.[^"']+)["']/g)) {
    withImports(browser, posix.join(posix.dirname(path), source!), seen);
  }
  return seen;
}

/** The scripts a page of ours loads at once. */
function scriptsOf(browser: BrowserName, page: string): readonly string[] {
  const tags = built(browser, page)
    .toString()
    .matchAll(/<script[^>]* src="\/([^"]+)"/g);
  return [...tags].flatMap(([, path]) => [...withImports(browser, path!)]);
}

/** The worker that writes and reads archives. */
function archiveOf(browser: BrowserName): readonly string[] {
  return builtFiles(browser, '.js').filter((path) => /^assets\/archive-[\w-]+\.js$/.test(path));
}

const bundles: Record<keyof typeof budgets, (browser: BrowserName) => readonly string[]> = {
  'content scripts': (browser) => builtFiles(browser, '.iife.js'),
  popup: (browser) => scriptsOf(browser, 'src/popup/popup.html'),
  worker: (browser) => [...withImports(browser, 'service-worker-loader.js')],
  dashboard: (browser) => scriptsOf(browser, 'src/dashboard/dashboard.html'),
  archive: (browser) => archiveOf(browser).flatMap((path) => [...withImports(browser, path)]),
};

describe.each(browsers)('the build for %s', (browser) => {
  test.each(Object.entries(budgets))('keeps %s within its budget', (name, budget) => {
    const files = bundles[name as keyof typeof bundles](browser).map((path) => built(browser, path));
    const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0) / 1000;
    const raw = sum(files.map((file) => file.length));
    const gzip = sum(files.map((file) => gzipSync(file, { level: 9 }).length));
    expect(files.length).toBeGreaterThanOrEqual(['content scripts', 'worker'].includes(name) ? 2 : 1);
    expect(raw, `${name}: kB on disk`).toBeLessThanOrEqual(budget.raw);
    expect(gzip, `${name}: kB after gzip`).toBeLessThanOrEqual(budget.gzip);
  });
});

test('a build holds no script that is in no bundle, but the ones it loads later', () => {
  for (const browser of browsers) {
    const counted = new Set(Object.values(bundles).flatMap((of) => of(browser)));
    const scripts = builtFiles(browser, '.js');
    // What is loaded later may itself load something later.
    for (const path of counted) {
      const text = built(browser, path).toString();
      for (const later of scripts) if (text.includes(posix.basename(later))) counted.add(later);
    }
    const proxies = scripts.filter((path) => built(browser, path).length < 100);
    expect(scripts.filter((path) => !proxies.includes(path) && !counted.has(path))).toEqual([]);
  }
});

test.each(browsers)('in the build for %s only the dashboard starts the worker for archives', (browser) => {
  const [archive] = archiveOf(browser);
  const names = builtFiles(browser, '.js').filter((path) => {
    return path !== archive && built(browser, path).toString().includes(posix.basename(archive!));
  });
  expect(names).toEqual([expect.stringMatching(/^assets\/dashboard-/)]);
});

test.each(browsers)('the build for %s is one for people: no view has its line numbers', (browser) => {
  const scripts = builtFiles(browser, '.js').map((path) => ({ path, text: built(browser, path).toString() }));
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter(({ text }) => text.includes('lineNumber:')).map(({ path }) => path)).toEqual([]);
});
