import { parquetHeader } from 'hyparquet/src/column.js';
import { notOurs } from './refusal.ts';

/** Longest page and row group once unpacked; most values in a page. Ours hold about 100,000 values and a few megabytes. */
export const longestGroup = 134_217_728;
const mostValues = 4_000_000;

/**
 * Looks at the pages of a column before anything is unpacked: room for what a header promises is taken before
 * the promise can be seen to be false. Throws a refusal.
 */
export function checkPages(bytes: Uint8Array): void {
  const reader = { view: new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength), offset: 0 };
  let total = 0;
  while (reader.offset < bytes.length) {
    const { type, compressed_page_size: packed, ...header } = parquetHeader(reader);
    const { data_page_header: one, data_page_header_v2: two, dictionary_page_header: dictionary } = header;
    const values = (one ?? two ?? dictionary)?.num_values ?? -1;
    total += header.uncompressed_page_size;
    const isOdd = type === 'INDEX_PAGE' || packed < 0 || header.uncompressed_page_size < 0;
    if (isOdd || values < 0 || values > mostValues || total > longestGroup) throw notOurs('a page of a Parquet file');
    reader.offset += packed;
  }
  if (reader.offset !== bytes.length) throw notOurs('a page of a Parquet file');
}
