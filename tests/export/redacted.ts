import type { Row } from '../../src/export/column.ts';
import { formats, type Format } from '../../src/export/format.ts';
import type { Level } from '../../src/export/level.ts';
import { redaction } from '../../src/export/redaction.ts';
import { tables as allTables } from '../../src/export/tables.ts';
import type { Rows } from '../../src/export/rows.ts';
import { bytesOf, inBatches, textOf } from './written.ts';

const all = Object.keys(allTables) as (keyof Rows)[];

/** The rows that an export has at a level. */
export function redacted(visits: readonly Rows[], level: Level, k = 1): Readonly<Record<string, readonly Row[]>> {
  const { tables, of, rest } = redaction(level, k, all);
  const batches = [...visits.map(of), rest()];
  return Object.fromEntries(Object.keys(tables).map((name) => [name, batches.flatMap((batch) => batch[name] ?? [])]));
}

/** Everything that stands in the files of an export, by format. */
export async function exported(visits: readonly Rows[], level: Level, k = 1): Promise<Record<Format, string>> {
  const rows = redacted(visits, level, k);
  const texts: Record<Format, string> = { jsonl: '', csv: '', parquet: '' };
  for (const [name, { columns }] of Object.entries(redaction(level, k, all).tables)) {
    for (const format of formats) {
      texts[format] += await textOf(format, await bytesOf(format, columns, inBatches(rows[name] ?? [])));
    }
  }
  return texts;
}
