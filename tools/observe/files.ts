import { mkdir, open, writeFile, type FileHandle } from 'node:fs/promises';
import { join } from 'node:path';
import type { Rows } from '../../src/export/rows.ts';
import { sorry } from '../sorry.ts';

const tables = [
  'visits',
  'findings',
  'third_parties',
  'identifiers',
  'prices',
] as const satisfies readonly (keyof Rows)[];

/** The tables, written as their rows come. */
export interface Files {
  readonly write: (rows: Rows) => Promise<void>;
  readonly close: (datapackage: object) => Promise<void>;
}

/** Opens DIR/visits.jsonl and a file for each other table, replacing what an earlier run left there. */
export async function openFiles(folder: string): Promise<Files> {
  await mkdir(folder, { recursive: true }).catch(() => {
    throw sorry(`--out ${folder} is not a folder that can be written to.`);
  });
  const handles = new Map<keyof Rows, FileHandle>();
  for (const table of tables) handles.set(table, await open(join(folder, `${table}.jsonl`), 'w'));
  return {
    async write(rows) {
      for (const table of tables) {
        const lines = rows[table].map((row) => `${JSON.stringify(row)}\n`).join('');
        if (lines) await handles.get(table)?.appendFile(lines);
      }
    },
    async close(datapackage) {
      for (const handle of handles.values()) await handle.close();
      await writeFile(join(folder, 'datapackage.json'), `${JSON.stringify(datapackage, null, 2)}\n`);
    },
  };
}
