import type { AnyTable, Row } from '../../src/export/column.ts';
import { ways, type Format } from '../../src/export/format.ts';
import type { TableFile } from '../../src/export/provenance.ts';
import { newSeal } from '../../src/export/seal.ts';
import { grouped } from './grouped.ts';
import type { Kept } from './kept.ts';

/** What the rows of a part are written as. */
export interface Shown {
  readonly formats: readonly Format[];
  /** The tables of the level, as `redaction` has them. */
  readonly tables: Readonly<Record<string, AnyTable>>;
}

/** A file of a part, with its bytes. */
export interface PartFile {
  readonly facts: TableFile;
  readonly bytes: Uint8Array;
}

async function* batches(all: readonly Kept[], table: string): AsyncGenerator<readonly Row[]> {
  for (const { rows } of all) if ((rows[table] ?? []).length > 0) yield rows[table]!;
}

/**
 * The files of a part, for each day on which visits of it began, each table and format one:
 * `TABLE/date=2026-11-22/worker=1/PART.FORMAT`. The same visits give the same bytes, in whatever order they
 * come. `visits` comes last, so that whoever joins from there finds what it belongs to.
 */
export async function* partFiles(
  part: string,
  worker: string,
  kept: readonly Kept[],
  { formats, tables }: Shown,
): AsyncGenerator<PartFile> {
  const days = grouped(kept, ({ date }) => date);
  const names = Object.keys(tables).toSorted((a, b) => Number(a === 'visits') - Number(b === 'visits'));
  for (const [date, ofDay] of days) {
    const sorted = ofDay.toSorted((a, b) => (a.site < b.site ? -1 : 1));
    for (const table of names) {
      for (const format of formats) {
        const seal = newSeal();
        const chunks: Uint8Array[] = [];
        for await (const chunk of ways[format].writes(tables[table]!.columns, batches(sorted, table))) {
          seal.add(chunk);
          chunks.push(chunk);
        }
        const rows = sorted.reduce((sum, one) => sum + (one.rows[table]?.length ?? 0), 0);
        const path = `${table}/date=${date}/worker=${worker}/${part}.${format}`;
        yield { facts: { path, table, format, rows, ...seal.facts() }, bytes: Buffer.concat(chunks) };
      }
    }
  }
}
