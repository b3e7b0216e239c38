import { parquetMetadataAsync, parquetReadObjects, type FileMetaData, type RowGroup } from 'hyparquet';
import { strFromU8 } from 'fflate';
import { dateOf } from '../calendar.ts';
import type { Columns, Shape } from '../column.ts';
import { schemaOf } from '../parquet-schema.ts';
import { checkPages, longestGroup } from './parquet-pages.ts';
import type { Raw } from './raw.ts';
import { notOurs } from './refusal.ts';
import type { Source } from './source.ts';

/** Most rows of a row group, and longest list of row groups: both far beyond ours. */
const mostRows = 1_000_000;
const longestEnd = 134_217_728;

/** Text from UTF-8. The decoder takes a mark at the beginning for one of the file's, and here it is the text's. */
function textFrom(bytes: Uint8Array): string {
  const isMarked = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
  return isMarked ? `\uFEFF${textFrom(bytes.subarray(3))}` : strFromU8(bytes);
}

const parsers = {
  timestampFromMilliseconds: Number,
  dateFromDays: dateOf,
  stringFromBytes: (bytes: Uint8Array | undefined) => bytes && textFrom(bytes),
};

/** Bytes in memory of their own, as the reader wants them. */
function ownBuffer(bytes: Uint8Array): ArrayBuffer {
  return new Uint8Array(bytes).buffer;
}

/** What has to be the same in two schemas. */
function shapes(schema: readonly object[]): string {
  return JSON.stringify(
    schema.map((one) => {
      const { name, type, repetition_type, num_children, converted_type } = one as Readonly<Record<string, unknown>>;
      return [name, type ?? null, num_children ?? null, converted_type ?? null, repetition_type ?? null];
    }),
  );
}

function isSameSchema({ schema: [root, ...schema] }: FileMetaData, columns: Columns): boolean {
  const [ourRoot, ...ours] = schemaOf(columns);
  return root?.num_children === ourRoot?.num_children && shapes(schema) === shapes(ours);
}

interface Chunk {
  readonly from: number;
  readonly to: number;
}

/** Where the values of a shape stand, as Parquet names it. */
function pathsOf(path: readonly string[], shape: Shape): readonly string[] {
  if (typeof shape === 'string') return [path.join('.')];
  if ('list' in shape) return pathsOf([...path, 'list', 'element'], shape.list);
  return Object.entries(shape.parts).flatMap(([name, part]) => pathsOf([...path, name], part));
}

/** Where the columns of a row group stand. */
function chunksOf({ columns, num_rows }: RowGroup, paths: readonly string[], size: number): readonly Chunk[] {
  const found = columns.map(({ meta_data }) => meta_data?.path_in_schema.join('.'));
  if (found.join('\n') !== paths.join('\n')) throw notOurs('the columns of a row group');
  if (num_rows < 0n || num_rows > mostRows) throw notOurs('a row group of a Parquet file');
  let total = 0;
  return columns.map(({ meta_data }) => {
    if (!meta_data || !['SNAPPY', 'UNCOMPRESSED'].includes(meta_data.codec)) throw notOurs('how a column is packed');
    const from = Number(meta_data.dictionary_page_offset ?? meta_data.data_page_offset);
    const to = from + Number(meta_data.total_compressed_size);
    total += Number(meta_data.total_uncompressed_size);
    if (!(from >= 0 && from <= to && to <= size && total <= longestGroup)) throw notOurs('the size of a row group');
    return { from, to };
  });
}

/** All bytes of a row group, their pages looked at; whoever asks for others gets none. */
async function groupSource(source: Source, chunks: readonly Chunk[]) {
  const from = Math.min(...chunks.map((one) => one.from));
  const to = Math.max(...chunks.map((one) => one.to));
  if (to - from > longestGroup) throw notOurs('the size of a row group');
  const bytes = await source.slice(from, to);
  for (const chunk of chunks) checkPages(bytes.subarray(chunk.from - from, chunk.to - from));
  return {
    byteLength: source.size,
    slice: (start: number, end = source.size) => ownBuffer(bytes.subarray(start - from, end - from)),
  };
}

async function metadataOf(source: Source, columns: Columns): Promise<FileMetaData> {
  const file = {
    byteLength: source.size,
    slice: async (from: number, to = source.size) => ownBuffer(await source.slice(from, to)),
  };
  const end = await source.slice(Math.max(0, source.size - 8), source.size);
  const length = new DataView(end.buffer, end.byteOffset, end.byteLength).getUint32(0, true);
  if (length > longestEnd || length > source.size) throw notOurs('the end of a Parquet file');
  const metadata = await parquetMetadataAsync(file, { geoparquet: false });
  if (!isSameSchema(metadata, columns)) throw notOurs('the columns of a Parquet file');
  return metadata;
}

/** A value as the other formats have it: whole numbers are numbers, what is not there is null. */
function plain(value: unknown): unknown {
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null) return value ?? null;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, plain(part)]));
}

/** The rows of Parquet as `toParquet` writes it, in a batch for each row group; moments in milliseconds. */
export async function* ofParquet(source: Source, columns: Columns): AsyncGenerator<readonly Raw[]> {
  const metadata = await metadataOf(source, columns);
  const names = Object.keys(columns);
  const paths = Object.entries(columns).flatMap(([name, { shape }]) => pathsOf([name], shape));
  for (const group of metadata.row_groups) {
    const file = await groupSource(source, chunksOf(group, paths, source.size));
    // The reader looks at one row group as if the file had no other.
    const alone = { ...metadata, num_rows: group.num_rows, row_groups: [group] };
    const rows = await parquetReadObjects({ file, metadata: alone, parsers });
    yield rows.map((row) => Object.fromEntries(names.map((name) => [name, plain(row[name])])));
  }
}
