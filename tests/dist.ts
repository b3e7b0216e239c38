import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserName } from '../tools/build/manifest.ts';

const folderOf = (browser: BrowserName) => fileURLToPath(new URL(`../dist/${browser}/`, import.meta.url));

function orSorry<T>(browser: BrowserName, reading: () => T): T {
  try {
    return reading();
  } catch (error) {
    throw new Error(`There is no build for ${browser} in dist/: run "npm run build" first.`, { cause: error });
  }
}

/** A file of a built extension. */
export function built(browser: BrowserName, path: string): Buffer {
  return orSorry(browser, () => readFileSync(join(folderOf(browser), path)));
}

/** Paths of the files in a built extension that end so. */
export function builtFiles(browser: BrowserName, end: string): readonly string[] {
  const paths = orSorry(browser, () => readdirSync(folderOf(browser), { recursive: true, encoding: 'utf8' }));
  return paths.map((path) => path.replaceAll('\\', '/')).filter((path) => path.endsWith(end));
}
