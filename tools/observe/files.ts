import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { codebook } from '../../src/export/codebook.ts';
import { countTables } from '../../src/export/counts.ts';
import { datapackage } from '../../src/export/datapackage.ts';
import { formats, type Format } from '../../src/export/format.ts';
import type { Level } from '../../src/export/level.ts';
import { manifest } from '../../src/export/manifest.ts';
import type { FileFacts, Provenance, TableFile } from '../../src/export/provenance.ts';
import { redaction, type Batch } from '../../src/export/redaction.ts';
import type { Rows } from '../../src/export/rows.ts';
import { newSeal } from '../../src/export/seal.ts';
import { tables } from '../../src/export/tables.ts';
import { sorry } from '../sorry.ts';
import { openTable, type OpenTable } from './table-file.ts';

/** How an export is written. `k` is null but for the level `counts-only`. */
export interface Writing {
  readonly formats: readonly Format[];
  readonly level: Level;
  readonly k: number | null;
}

/** The tables, written as their rows come. */
export interface Files {
  readonly write: (rows: Rows) => Promise<void>;
  /** Writes what explains the tables. */
  readonly close: (provenance: Omit<Provenance, 'level' | 'k'>) => Promise<void>;
}

const beside = ['datapackage.json', 'codebook.md', 'manifest.json'];

/** What an earlier run left: it may have been of a level that gives away more than this one. */
async function clear(folder: string): Promise<void> {
  const names = [...Object.keys(tables), ...Object.keys(countTables)];
  const files = [...beside, ...names.flatMap((name) => formats.map((format) => `${name}.${format}`))];
  await Promise.all(files.map((file) => rm(join(folder, file), { force: true })));
}

async function writeText(folder: string, path: string, text: string): Promise<FileFacts> {
  const bytes = new TextEncoder().encode(text);
  const seal = newSeal();
  seal.add(bytes);
  await writeFile(join(folder, path), bytes);
  return { path, ...seal.facts() };
}

const json = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** Opens a file for each table and format in a folder, replacing what an earlier run left there. */
export async function openFiles(folder: string, { formats: wanted, level, k }: Writing): Promise<Files> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw sorry(`--out ${folder} is not a folder that can be written to.`);
  });
  await clear(folder);
  const { tables: shown, of, rest } = redaction(level, k ?? 1);
  const open: (readonly [table: string, file: OpenTable])[] = [];
  for (const [table, { columns }] of Object.entries(shown)) {
    for (const format of wanted) open.push([table, await openTable(folder, table, format, columns)]);
  }

  async function put(batch: Batch): Promise<void> {
    for (const [table, file] of open) {
      const rows = batch[table] ?? [];
      if (rows.length > 0) await file.write(rows);
    }
  }

  return {
    write: (rows) => put(of(rows)),
    async close(facts) {
      await put(rest());
      const files: TableFile[] = [];
      for (const [, file] of open) files.push(await file.close());
      const provenance = { ...facts, level, k };
      const texts = [
        await writeText(folder, 'datapackage.json', json(datapackage(shown, files, provenance))),
        await writeText(folder, 'codebook.md', codebook(shown, files, provenance)),
      ];
      await writeText(folder, 'manifest.json', json(manifest([...files, ...texts])));
    },
  };
}
