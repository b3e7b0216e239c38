import type { AnyTable } from '../../src/export/column.ts';
import { codebook } from '../../src/export/codebook.ts';
import { datapackage } from '../../src/export/datapackage.ts';
import { manifest } from '../../src/export/manifest.ts';
import type { FileFacts, Provenance, TableFile } from '../../src/export/provenance.ts';
import { newSeal } from '../../src/export/seal.ts';
import { grouped } from './grouped.ts';
import type { Placed } from './parts.ts';
import type { RunFacts } from './run-facts.ts';
import { unfinished } from './stores/folder.ts';
import type { Store } from './stores/store.ts';

/** All parts of a table in one format as if they were one file, at a pattern that finds them. */
function asOne(files: readonly TableFile[]): readonly TableFile[] {
  const groups = grouped(files, ({ table, format }) => `${table}/*/*/*.${format}`);
  return [...groups].map(([path, [first, ...more]]) => ({
    ...first!,
    path,
    rows: more.reduce((sum, { rows }) => sum + rows, first!.rows),
    bytes: more.reduce((sum, { bytes }) => sum + bytes, first!.bytes),
  }));
}

/** A package names files one by one and knows no patterns; what each must be is in manifest.json. */
function withPaths(described: object, files: readonly TableFile[]): object {
  const { resources } = described as {
    readonly resources: readonly { readonly path: string }[];
  };
  return {
    ...described,
    resources: resources.map((resource) => ({
      ...Object.fromEntries(Object.entries(resource).filter(([name]) => name !== 'hash')),
      path: files.filter(({ table, format }) => `${table}/*/*/*.${format}` === resource.path).map(({ path }) => path),
    })),
  };
}

const distinct = (words: readonly string[]) => [...new Set(words)].toSorted();

/** Each once, however many parts it judged. */
function judgesOf(parts: readonly Placed[]): Provenance['judges'] {
  const all = parts.flatMap(({ judges }) => judges);
  const keyed = new Map(all.map((judge) => [`${judge.detector} ${judge.catalogue}`, judge]));
  return [...keyed].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, judge]) => judge);
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/**
 * Writes what explains the parts: datapackage.json, codebook.md and manifest.json. Of the same parts
 * every worker writes the same bytes, so it does not matter how many do.
 */
export async function explain(
  store: Store,
  parts: readonly Placed[],
  tables: Readonly<Record<string, AnyTable>>,
  { level, settings }: RunFacts,
): Promise<void> {
  const files = parts.flatMap((part) => part.files);
  const provenance: Provenance = {
    created:
      parts
        .map(({ at }) => at)
        .toSorted()
        .at(-1) ?? '',
    browser: distinct(parts.flatMap(({ browsers }) => browsers)).join(', '),
    pages: parts.reduce((sum, { pages }) => sum + pages, 0),
    judges: judgesOf(parts),
    settings,
    level,
    k: null,
  };
  const whole = asOne(files);

  async function put(path: string, text: string): Promise<FileFacts> {
    const bytes = new TextEncoder().encode(text);
    const seal = newSeal();
    seal.add(bytes);
    await store.put(path, bytes);
    return { path, ...seal.facts() };
  }

  const texts = [
    await put('datapackage.json', json(withPaths(datapackage(tables, whole, provenance), files))),
    await put('codebook.md', codebook(tables, whole, provenance)),
  ];
  await put('manifest.json', json(manifest([...files, ...texts])));
  // Nobody works any more: what is unfinished was left by those who were killed.
  for (const path of await store.list(unfinished)) await store.remove(path);
}
