import { Buffer } from 'node:buffer';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import type { Columns, Row } from '../../src/export/column.ts';
import { ways, type Format } from '../../src/export/format.ts';

/** Rows as a stream that gives one batch after the other. */
export async function* inBatches(...batches: readonly (readonly Row[])[]): AsyncGenerator<readonly Row[]> {
  yield* batches;
}

/** A whole file. */
export async function bytesOf(
  format: Format,
  columns: Columns,
  batches: AsyncIterable<readonly Row[]>,
): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of ways[format].writes(columns, batches)) chunks.push(chunk);
  return Buffer.concat(chunks);
}

const plain = (_: string, value: unknown) => (typeof value === 'bigint' ? Number(value) : value);

function bufferOf(bytes: Buffer): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** The rows of a Parquet file, integers as numbers and moments as text. */
export async function parquetRows(bytes: Buffer): Promise<Record<string, unknown>[]> {
  return JSON.parse(JSON.stringify(await parquetReadObjects({ file: bufferOf(bytes) }), plain)) as Record<
    string,
    unknown
  >[];
}

/** All that can be read in a file, by any way of reading it. */
export async function textOf(format: Format, bytes: Buffer): Promise<string> {
  if (format !== 'parquet') return bytes.toString('utf8');
  const read = [await parquetRows(bytes), parquetMetadata(bufferOf(bytes))];
  return bytes.toString('latin1') + JSON.stringify(read, plain);
}
