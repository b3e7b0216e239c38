import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Columns, Row } from './column.ts';

/** JSON Lines (https://jsonlines.org): one object a line, with the columns in their order; a chunk for each batch. */
export async function* toJsonLines(
  _columns: Columns,
  batches: AsyncIterable<readonly Row[]>,
): AsyncGenerator<Uint8Array> {
  for await (const rows of batches) yield utf8ToBytes(rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
}
