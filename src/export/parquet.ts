import { ByteWriter, ParquetWriter } from 'hyparquet-writer';
import type { Columns, Row } from './column.ts';
import { parquetValue, schemaOf } from './parquet-schema.ts';

/** Most cells of a row group, parts of lists included: what is held in memory at a time. */
const mostCells = 250_000;

function cellsIn(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 1;
  return Object.values(value).reduce((sum: number, one) => sum + cellsIn(one), 1);
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
  const shapes = Object.entries(columns).map(([name, { shape }]) => [name, shape] as const);
  let group: Row[] = [];
  let cells = 0;

  async function written(): Promise<Uint8Array> {
    const columnData = shapes.map(([name, shape]) => ({
      name,
      data: group.map((row) => parquetValue(row[name], shape)),
      // Nobody skips pages of groups this small, and an index is kept in memory for each until the end.
      offsetIndex: false,
    }));
    await file.write({ columnData, rowGroupSize: group.length });
    group = [];
    cells = 0;
    return drained(bytes);
  }

  for await (const rows of batches) {
    for (const row of rows) {
      group.push(row);
      cells += cellsIn(row);
      if (cells >= mostCells) yield await written();
    }
  }
  if (group.length > 0) yield await written();
  await file.finish();
  yield drained(bytes);
}
