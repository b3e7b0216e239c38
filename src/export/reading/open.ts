import type { PriceRow } from '../../ledger/schema.ts';
import { dateOf } from '../calendar.ts';
import type { Format } from '../format.ts';
import type { Recorded } from '../recorded.ts';
import { newSeal } from '../seal.ts';
import { keptTables, tables } from '../tables.ts';
import { ofCsv } from './csv.ts';
import { describedIn, listedIn, type Listed } from './description.ts';
import { joined } from './joined.ts';
import { ofJsonLines } from './json-lines.ts';
import { ofParquet } from './parquet.ts';
import type { Raw } from './raw.ts';
import { notOurs, Refused, refusalOf, type Refusal } from './refusal.ts';
import type { Source } from './source.ts';
import { checked, type Checked, type ReadTable } from './tables.ts';
import { textOf } from './text.ts';
import { priceFrom } from './visits.ts';
import { bytesOf, entriesOf, storedIn, type Entry } from './zip.ts';

/** Some of what is read, or why no more is. Nothing comes after a refusal. */
export type Read<What> = { readonly got: readonly What[] } | { readonly refused: Refusal };

/** An export whose files are those that its manifest tells of. */
export interface OpenExport {
  /** ISO 8601, UTC. */
  readonly created: string;
  readonly rows: Readonly<Record<ReadTable, number>>;
  /** Visits in the order of the export, in batches. Each row is checked when it comes, so a refusal may come late. */
  readonly visits: () => AsyncIterable<Read<Recorded>>;
  readonly prices: () => AsyncIterable<Read<PriceRow>>;
}

/** Who waits for an export to be opened. */
export interface OpenWatch {
  readonly progress: (bytes: number, of: number) => void;
  readonly stop: { readonly aborted: boolean };
  /** Milliseconds since the epoch: nothing in an export is later than tomorrow. */
  readonly now: number;
}

/** Most months in one export: each is a database of its own once it is put back. */
const mostMonths = 130;

const day = 86_400_000;

/** Longest manifest.json and datapackage.json. */
const longestText = 1_048_576;

/** A file of the export: what the zip and the manifest say of it. */
interface File extends Listed {
  readonly entry: Entry;
}

async function wholeText(source: Source, entry: Entry | undefined, path: string): Promise<string> {
  if (!entry || entry.bytes > longestText) throw notOurs(path);
  let whole = '';
  for await (const text of textOf(bytesOf(source, entry))) whole += text;
  return whole;
}

async function checkFiles(source: Source, files: readonly File[], { progress, stop }: OpenWatch): Promise<void> {
  const of = files.reduce((sum, { bytes }) => sum + bytes, 0);
  let done = 0;
  for (const { path, bytes, sha256, entry } of files) {
    if (entry.bytes !== bytes) throw new Refused({ why: 'changed', file: path });
    const seal = newSeal();
    for await (const piece of bytesOf(source, entry)) {
      seal.add(piece);
      done += piece.length;
      progress(done, of);
      if (stop.aborted) throw new Refused({ why: 'stopped' });
    }
    if (seal.facts().sha256 !== sha256) throw new Refused({ why: 'changed', file: path });
  }
}

/** Rows as they stand in a file. */
async function rawRows(
  source: Source,
  table: ReadTable,
  format: Format,
  file: File,
): Promise<AsyncIterable<readonly Raw[]>> {
  const { columns } = tables[table];
  const wrong = (row: number, what: string) => new Refused({ why: 'wrong-row', table, row, what });
  if (format === 'parquet') return ofParquet(await storedIn(source, file.entry), columns);
  const bytes = bytesOf(source, file.entry);
  return format === 'csv' ? ofCsv(bytes, columns, wrong) : ofJsonLines(bytes, wrong);
}

/** The month that a row belongs to, as it stands in an ISO date; none for a row that belongs to a visit. */
function monthOf(row: Checked[ReadTable]): string | null {
  if ('last_seen_at' in row) return dateOf(Math.floor(row.started_at / day)).slice(0, 7);
  return 'day' in row ? row.day.slice(0, 7) : null;
}

/** What the rows of all tables are read by. */
interface Reader {
  readonly source: Source;
  readonly format: Format;
  /** The latest time that can be, in milliseconds since the epoch. */
  readonly latest: number;
  /** The months that were met. */
  readonly months: Set<string>;
}

async function* rowsIn<Name extends ReadTable>(
  { source, format, latest, months }: Reader,
  table: Name,
  file: File,
): AsyncGenerator<readonly Checked[Name][]> {
  let row = 0;
  for await (const batch of await rawRows(source, table, format, file)) {
    yield batch.map((one) => {
      row += 1;
      const result = checked(table, one, latest);
      if ('wrong' in result) throw new Refused({ why: 'wrong-row', table, row, what: result.wrong });
      const month = monthOf(result.row);
      if (month !== null) months.add(month);
      if (months.size > mostMonths)
        throw new Refused({ why: 'wrong-row', table, row, what: `more than ${mostMonths} months` });
      return result.row;
    });
    if (row > file.rows!) break;
  }
  if (row !== file.rows) throw new Refused({ why: 'changed', file: file.path });
}

/** What is read, until there is a reason to read no more. */
async function* untilRefused<What>(batches: AsyncIterable<readonly What[]>): AsyncGenerator<Read<What>> {
  try {
    for await (const got of batches) yield { got };
  } catch (error) {
    yield { refused: refusalOf(error, 'a file of rows') };
  }
}

async function* pricesFrom(
  rows: AsyncIterable<readonly Checked['price_history'][]>,
): AsyncGenerator<readonly PriceRow[]> {
  for await (const batch of rows) yield batch.map(priceFrom);
}

async function opened(source: Source, watch: OpenWatch): Promise<OpenExport> {
  const entries = await entriesOf(source);
  const listed = listedIn(await wholeText(source, entries.get('manifest.json'), 'manifest.json'));
  const described = describedIn(await wholeText(source, entries.get('datapackage.json'), 'datapackage.json'));
  const format = described.resources[0]?.format ?? 'jsonl';
  const files = [...listed.values()].map((one): File => {
    const entry = entries.get(one.path);
    if (!entry) throw new Refused({ why: 'changed', file: one.path });
    return { ...one, entry };
  });
  const fileOf = (table: ReadTable) => {
    const file = files.find(({ path }) => path === `${table}.${format}`);
    if (file?.rows === undefined) throw notOurs(`${table}.${format}`);
    return file;
  };
  const names = keptTables as readonly ReadTable[];
  const rows = Object.fromEntries(names.map((table) => [table, fileOf(table).rows])) as OpenExport['rows'];
  await checkFiles(source, files, watch);
  const reader: Reader = { source, format, latest: watch.now + day, months: new Set() };
  return {
    created: described.created,
    rows,
    visits: () => untilRefused(joined((table) => rowsIn(reader, table, fileOf(table)))),
    prices: () => untilRefused(pricesFrom(rowsIn(reader, 'price_history', fileOf('price_history')))),
  };
}

/** Opens an export of ours: a zip at the level `full`, each of whose files has the hash that the manifest says. */
export async function openExport(
  source: Source,
  watch: OpenWatch,
): Promise<{ readonly opened: OpenExport } | { readonly refused: Refusal }> {
  try {
    return { opened: await opened(source, watch) };
  } catch (error) {
    return { refused: refusalOf(error, 'a zip') };
  }
}
