import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Columns, Row } from './column.ts';
import { schemaOf, valuesOf } from './parquet-schema.ts';

/** Most that a row group holds, as `loadOf` counts: all of it is in memory at a time. */
const mostLoad = 100_000;

/** Values in a cell, parts of lists included; a long text counts as several. */
function loadOf(value: unknown): number {
  if (typeof value === 'string') return 1 + value.length / 32;
  if (typeof value !== 'object' || value === null) return 1;
  let sum = 1;
  for (const one of Object.values(value)) sum += loadOf(one);
  return sum;
}

function drained(writer: ByteWriter): Uint8Array {
  const chunk = new Uint8Array(writer.getBuffer());
  writer.index = 0;
  return chunk;
}

/**
 * Parquet, compressed with Snappy; a chunk for each row group, and one for the end. Lists and their parts are
 * Parquet's own, moments are in UTC.
 */
export async function* toParquet(columns: Columns, batches: AsyncIterable<readonly Row[]>): AsyncGenerator<Uint8Array> {
  const bytes = new ByteWriter();
  const file = new ParquetWriter({ writer: bytes, schema: schemaOf(columns), createdBy: 'Telltale' });
  const values = Object.entries(columns).map(([name, { shape }]) => [name, valuesOf(shape)] as const);
  let group: Row[] = [];
  let load = 0;

  async function written(): Promise<Uint8Array> {
    const columnData = values.map(([name, toValue]) => ({
      name,
      data: group.map((row) => toValue(row[name] ?? null)),
      // Nobody skips pages of groups this small, and an index is kept in memory for each until the end.
      offsetIndex: false,
    }));
    await file.write({ columnData, rowGroupSize: group.length });
    group = [];
    load = 0;
    return drained(bytes);
  }

  for await (const rows of batches) {
    for (const row of rows) {
      group.push(row);
      load += loadOf(row);
      if (load >= mostLoad) yield await written();
    }
  }
  if (group.length > 0) yield await written();
  await file.finish();
  yield drained(bytes);
}
