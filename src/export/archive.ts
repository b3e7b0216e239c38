import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { PriceRow } from '../ledger/schema.ts';
import { codebook } from './codebook.ts';
import type { AnyTable, Row } from './column.ts';
import { datapackage } from './datapackage.ts';
import { ways, type Format } from './format.ts';
import type { Level } from './level.ts';
import { manifest } from './manifest.ts';
import type { FileFacts, Provenance, TableFile } from './provenance.ts';
import type { Recorded } from './recorded.ts';
import { redaction } from './redaction.ts';
import { noRows, rowsOf, rowsOfPrices, rowsOfTable, type Asked, type Rows } from './rows.ts';
import { newSeal } from './seal.ts';
import { keptTables } from './tables.ts';
import { newZip, type Packing, type ZipWriting } from './zip.ts';

/** What a ledger has, to be read from the start as often as it is asked. Each time the order must be the same. */
export interface Contents {
  /** In batches that memory can hold. `without`: nobody looks at the requests, so there need not be any. */
  readonly visits: (requests: 'with' | 'without') => AsyncIterable<readonly Recorded[]>;
  readonly prices: () => AsyncIterable<readonly PriceRow[]>;
}

/** How an export is written. `k` is null but for the level `counts-only`. */
export interface Manner extends Pick<Provenance, 'created' | 'browser' | 'settings'> {
  readonly format: Format;
  readonly level: Level;
  readonly k: number | null;
  /** A time in milliseconds as ISO 8601 in UTC. */
  readonly iso: (at: number) => string;
}

/** How far an export is: the file that is being written, its place among so many, and how many visits it has. */
export interface Progress {
  readonly file: string;
  readonly nth: number;
  readonly of: number;
  readonly visits: number;
}

/** Who takes the bytes, is told of progress, and may stop it: an AbortSignal has `aborted`. */
export interface Watch {
  /** The next bytes come when these are taken. */
  readonly sink: (bytes: Uint8Array) => Promise<void>;
  readonly progress: (progress: Progress) => void;
  readonly stop: { readonly aborted: boolean };
}

/** `too-large`: a zip can't hold more than 4 GB; what was written of it is of no use. */
export type Ended = 'written' | 'stopped' | 'too-large';

/** What is known of the visits once they have passed. */
interface Passed {
  readonly judges: Map<string, Provenance['judges'][number]>;
  visits: number;
}

type Bytes = AsyncIterable<Uint8Array>;

function noteJudges({ judges }: Passed, all: readonly Recorded[]): void {
  for (const { visit } of all) {
    const { detector, catalogue } = visit;
    judges.set(`${detector} ${catalogue}`, { detector, catalogue });
  }
}

const json = (value: object) => utf8ToBytes(`${JSON.stringify(value, null, 2)}\n`);

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

/** What is asked for beyond a ledger's visit: nothing, since no researcher asked for it. */
function asked({ requests }: Recorded, iso: Asked['iso']): Asked {
  return { requestedUrl: null, iso, prices: [], requests };
}

/**
 * Writes a ledger as one zip: a file for each table, datapackage.json, codebook.md and manifest.json. Each table
 * is one pass over the visits, so that neither it nor its rows are ever in memory whole. Rejects where the sink does.
 */
export async function writeArchive(contents: Contents, manner: Manner, watch: Watch): Promise<Ended> {
  const { format, level, k, iso } = manner;
  const { tables, of, rest } = redaction(level, k ?? 1, keptTables);
  const names = Object.keys(tables);
  const zip = newZip(manner.created);
  const passed: Passed = { judges: new Map(), visits: 0 };
  const files: TableFile[] = [];

  async function* passes(file: string, requests: 'with' | 'without'): AsyncGenerator<readonly Recorded[]> {
    let visits = 0;
    for await (const batch of contents.visits(requests)) {
      if (watch.stop.aborted) return;
      visits += batch.length;
      watch.progress({ file, nth: files.length + 1, of: names.length, visits });
      if (file === names[0]) noteJudges(passed, batch);
      yield batch;
    }
    if (file === names[0]) passed.visits = visits;
  }

  async function* rowsFor(name: keyof Rows): AsyncGenerator<readonly Row[]> {
    if (name === 'price_history') {
      for await (const prices of contents.prices()) yield of({ ...noRows, price_history: rowsOfPrices(prices) })[name]!;
      return;
    }
    for await (const batch of passes(name, name === 'requests' ? 'with' : 'without')) {
      const rows = batch.flatMap((one): readonly object[] => rowsOfTable[name](one.visit, asked(one, iso)));
      yield of({ ...noRows, [name]: rows })[name]!;
    }
  }

  /** Counts all tables in one pass: what is left of them fits into the memory. */
  async function counted(): Promise<Readonly<Record<string, readonly Row[]>>> {
    for await (const batch of passes(names[0]!, 'with')) {
      for (const one of batch) of(rowsOf(one.visit, asked(one, iso)));
    }
    return rest();
  }

  const counts = level === 'counts-only' ? await counted() : null;
  for (const name of names) {
    const batches = counts ? inOne(counts[name] ?? []) : rowsFor(name as keyof Rows);
    const facts = await writeTable(zip, `${name}.${format}`, { format, table: tables[name]!, batches }, watch);
    if (typeof facts === 'string') return facts;
    files.push({ ...facts, table: name, format });
  }
  const provenance = { ...manner, pages: passed.visits, judges: [...passed.judges.values()] };
  const texts = [
    await writeFile(zip, 'datapackage.json', once(json(datapackage(tables, files, provenance))), watch),
    await writeFile(zip, 'codebook.md', once(utf8ToBytes(codebook(tables, files, provenance))), watch),
  ].filter((one) => typeof one === 'object');
  const last = await writeFile(zip, 'manifest.json', once(json(manifest([...files, ...texts]))), watch);
  if (typeof last === 'string') return last;
  for (const bytes of zip.end()) await watch.sink(bytes);
  return zip.size() === 'fits' ? 'written' : 'too-large';
}

async function* inOne(rows: readonly Row[]): AsyncGenerator<readonly Row[]> {
  yield rows;
}

interface TableWriting {
  readonly format: Format;
  readonly table: AnyTable;
  readonly batches: AsyncIterable<readonly Row[]>;
}

async function writeTable(
  zip: ZipWriting,
  path: string,
  { format, table, batches }: TableWriting,
  watch: Watch,
): Promise<Omit<TableFile, 'table' | 'format'> | Exclude<Ended, 'written'>> {
  let rows = 0;
  async function* counting(): AsyncGenerator<readonly Row[]> {
    for await (const some of batches) {
      rows += some.length;
      yield some;
    }
  }
  const bytes = ways[format].writes(table.columns, counting());
  const facts = await writeFile(zip, path, bytes, watch, format === 'parquet' ? 'stored' : 'deflated');
  return typeof facts === 'string' ? facts : { ...facts, rows };
}

async function writeFile(
  zip: ZipWriting,
  path: string,
  bytes: Bytes,
  { sink, stop }: Watch,
  packing: Packing = 'deflated',
): Promise<FileFacts | Exclude<Ended, 'written'>> {
  const file = zip.file(path, packing);
  const seal = newSeal();
  for await (const chunk of bytes) {
    seal.add(chunk);
    for (const ready of file.add(chunk)) await sink(ready);
    if (stop.aborted) return 'stopped';
    if (zip.size() === 'too-large') return 'too-large';
  }
  for (const ready of file.end()) await sink(ready);
  return stop.aborted ? 'stopped' : { path, ...seal.facts() };
}
