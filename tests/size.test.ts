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
 * budgets). The worker's is a tenth above what it weighed when the number was set; most of it is
 * the list of hosts, and every vendor adds a little.
 */
const budgets = {
  'content scripts': { raw: 40, gzip: 15 },
  popup: { raw: 90, gzip: 30 },
  worker: { raw: 1400, gzip: 440 },
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

const bundles: Record<keyof typeof budgets, (browser: BrowserName) => readonly string[]> = {
  'content scripts': (browser) => builtFiles(browser, '.iife.js'),
  popup: (browser) => scriptsOf(browser, 'src/popup/popup.html'),
  worker: (browser) => [...withImports(browser, 'service-worker-loader.js')],
};

describe.each(browsers)('the build for %s', (browser) => {
  test.each(Object.entries(budgets))('keeps %s within its budget', (name, budget) => {
    const files = bundles[name as keyof typeof bundles](browser).map((path) => built(browser, path));
    const sum = (sizes: readonly number[]) => sizes.reduce((all, size) => all + size, 0) / 1000;
    const raw = sum(files.map((file) => file.length));
    const gzip = sum(files.map((file) => gzipSync(file, { level: 9 }).length));
    expect(files.length).toBeGreaterThanOrEqual(name === 'popup' ? 1 : 2);
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
