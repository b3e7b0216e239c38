import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Columns, Row } from './column.ts';
import { defused } from './csv-text.ts';

/** Quoted where RFC 4180 wants it, and where it is empty: a cell without anything is one that has no value. */
function quoted(text: string): string {
  return text === '' || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return '';
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return quoted(defused(typeof value === 'string' ? value : JSON.stringify(value)));
}

/**
 * CSV by RFC 4180 in UTF-8, with a line of names; a chunk for each batch. Numbers stand as they are, lists
 * as JSON, texts as `defused` leaves them.
 */
export async function* toCsv(columns: Columns, batches: AsyncIterable<readonly Row[]>): AsyncGenerator<Uint8Array> {
  const names = Object.keys(columns);
  yield utf8ToBytes(`${names.join()}\r\n`);
  for await (const rows of batches) {
    const lines = rows.map((row) => `${names.map((name) => cell(row[name])).join()}\r\n`);
    yield utf8ToBytes(lines.join(''));
  }
}
