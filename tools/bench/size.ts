import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import { manifestOf, type Manifest } from './browser.ts';
import { figuresOf, type Wanted } from './figures.ts';
import type { Report } from './report.ts';
import { interleaved, type Measured } from './rounds.ts';
import type { Setting, Variant } from './variants.ts';

const imported = /(?:^|[;}\n])(?:import|export)(?:[^'"()]*from)?\s*["'](\.{0,2}\/[^"']+)["']/g;
const importedByCall = /\bimportScripts\(([^)]*)\)/g;

/** Patterns of content scripts that run on every page. */
const everywhere = /^(<all_urls>|(\*|https?|file):\/\/\*\/\*)$/;

function toPath(from: string, source: string): string {
  return posix.normalize(source.startsWith('/') ? source.slice(1) : posix.join(posix.dirname(from), source));
}

/** A script and all that it loads at once, each once. What it loads later is not counted. */
function withImports(folder: string, path: string, seen: Set<string>): void {
  if (seen.has(path)) return;
  const text = readFileSync(join(folder, path), 'utf8');
  seen.add(path);
  const called = [...text.matchAll(importedByCall)].flatMap(([, list]) => [...list!.matchAll(/["']([^"']+)["']/g)]);
  for (const [, source] of [...text.matchAll(imported), ...called]) withImports(folder, toPath(path, source!), seen);
}

function starting(folder: string, paths: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  for (const path of paths) withImports(folder, path, seen);
  return [...seen];
}

function popupScripts(folder: string, page: string | undefined): readonly string[] {
  if (!page) return [];
  const text = readFileSync(join(folder, page), 'utf8');
  const tags = [...text.matchAll(/<script[^>]*\ssrc=["']?([^"'\s>]+)/g)];
  return starting(
    folder,
    tags.map(([, source]) => toPath(page, source!)),
  );
}

const bundles: Readonly<Record<string, (folder: string, manifest: Manifest) => readonly string[]>> = {
  'content scripts': (_, { content_scripts: all = [] }) => [
    ...new Set(all.filter(({ matches }) => matches?.some((one) => everywhere.test(one))).flatMap(({ js = [] }) => js)),
  ],
  popup: (folder, { action }) => popupScripts(folder, action?.default_popup),
  worker: (folder, { background }) => starting(folder, background?.service_worker ? [background.service_worker] : []),
};

const wanted: readonly Wanted[] = Object.keys(bundles).flatMap((name) => [
  { name: `${name}, raw`, unit: 'kB' },
  { name: `${name}, gzip`, unit: 'kB' },
]);

async function measure({ folder }: Variant): Promise<Measured> {
  if (!folder) return {};
  const manifest = manifestOf(folder);
  const sizes = Object.entries(bundles).flatMap(([name, pathsOf]) => {
    const files = pathsOf(folder, manifest).map((path) => readFileSync(join(folder, path)));
    const sum = (all: readonly number[]) => all.reduce((total, one) => total + one, 0) / 1000;
    return [
      [`${name}, raw`, sum(files.map((file) => file.length))],
      [`${name}, gzip`, sum(files.map((file) => gzipSync(file, { level: 9 }).length))],
    ] as const;
  });
  return Object.fromEntries(sizes);
}

/** How much code each part of an extension loads at once. */
export async function benchSize({ extensions, say }: Setting): Promise<Report> {
  const variants = [{ name: 'floor', folder: 'tools/bench/floor' }, ...extensions];
  const runs = await interleaved({ bench: 'size', variants, rounds: 1, seconds: 60, say }, measure);
  return {
    bench: 'size',
    title: 'scripts that are loaded at once (kilobytes of 1,000 bytes)',
    figures: figuresOf(runs, wanted),
    notes: runs.complaints,
  };
}
