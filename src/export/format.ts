import type { Columns, Row } from './column.ts';
import { toCsv } from './csv.ts';
import { toJsonLines } from './json-lines.ts';
import { toParquet } from './parquet.ts';

/** The file formats of an export; each is the ending of its files, too. */
export const formats = ['jsonl', 'csv', 'parquet'] as const;

export type Format = (typeof formats)[number];

/** Rows as the bytes of a file, piece by piece: no more rows are asked for than a piece needs. */
type Writes = (columns: Columns, batches: AsyncIterable<readonly Row[]>) => AsyncGenerator<Uint8Array>;

interface Way {
  readonly writes: Writes;
  readonly mediatype: string;
  /** How lists, moments and what is missing stand in it. */
  readonly about: string;
}

/** How each format is written. */
export const ways: Readonly<Record<Format, Way>> = {
  jsonl: {
    writes: toJsonLines,
    mediatype: 'application/jsonl',
    about:
      'One JSON object a line (UTF-8). Lists are lists, moments are ISO 8601 text in UTC, what is empty is `null`.',
  },
  csv: {
    writes: toCsv,
    mediatype: 'text/csv',
    about:
      'RFC 4180, UTF-8, with a line of names. Lists are JSON text, moments are ISO 8601 text in UTC. A cell that is empty ' +
      'has nothing in it; a text without letters is `""`. So that no spreadsheet runs what a page wrote, a `\'` is put ' +
      "before each text that could be a formula and before each that begins with `'` itself: to undo it, take one `'` " +
      'from the beginning of each text that has one.',
  },
  parquet: {
    writes: toParquet,
    mediatype: 'application/vnd.apache.parquet',
    about: 'Snappy. Lists and their parts are lists and structs, moments are timestamps in UTC, what is empty is null.',
  },
};
