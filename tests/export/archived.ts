import { Buffer } from 'node:buffer';
import { writeArchive, type Contents, type Ended, type Manner, type Progress } from '../../src/export/archive.ts';
import type { Recorded } from '../../src/export/recorded.ts';
import { openExport, type OpenExport, type Read } from '../../src/export/reading/open.ts';
import type { Refusal } from '../../src/export/reading/refusal.ts';
import type { Source } from '../../src/export/reading/source.ts';
import type { PriceRow } from '../../src/ledger/schema.ts';

export const iso = (at: number) => new Date(at).toISOString();

/** How made-up exports are written. */
export const manner: Manner = {
  format: 'jsonl',
  level: 'full',
  k: null,
  created: '2026-11-22T18:00:00.000Z',
  browser: 'Chromium/156',
  settings: { addresses: 'origin' },
  iso,
};

async function* batchesOf<Of>(some: readonly Of[], size: number): AsyncGenerator<readonly Of[]> {
  for (let at = 0; at < some.length; at += size) yield some.slice(at, at + size);
}

/** A ledger in memory. Who says `without` gets no requests, as it may be on disk. */
export function contentsOf(visits: readonly Recorded[], prices: readonly PriceRow[] = [], size = 3): Contents {
  const bare = visits.map(({ visit }) => ({ visit, requests: [] }));
  return {
    visits: (requests) => batchesOf(requests === 'with' ? visits : bare, size),
    prices: () => batchesOf(prices, 2),
  };
}

/** A zip of it, what came of the writing, and what was told of the progress. */
export async function archived(
  contents: Contents,
  how: Partial<Manner> = {},
  stop = { aborted: false },
): Promise<{ readonly zip: Buffer; readonly ended: Ended; readonly told: readonly Progress[] }> {
  const chunks: Uint8Array[] = [];
  const told: Progress[] = [];
  const ended = await writeArchive(
    contents,
    { ...manner, ...how },
    {
      sink: (bytes) => {
        chunks.push(bytes);
        return Promise.resolve();
      },
      progress: (one) => told.push(one),
      stop,
    },
  );
  return { zip: Buffer.concat(chunks), ended, told };
}

/** Bytes in memory, of which no part may be asked for that is not there. */
export function sourceOf(bytes: Uint8Array): Source {
  return {
    size: bytes.length,
    slice: (from, to) =>
      from >= 0 && from <= to && to <= bytes.length
        ? Promise.resolve(bytes.subarray(from, to))
        : Promise.reject(new RangeError(`${from} to ${to} of ${bytes.length}`)),
  };
}

/** Later than everything in them, and no later than made-up ledgers say. */
export const now = Date.parse('2026-11-22T18:00:00.000Z');

/** Opens bytes without anybody who waits. */
export function open(bytes: Uint8Array): ReturnType<typeof openExport> {
  return openExport(sourceOf(bytes), { progress: () => {}, stop: { aborted: false }, now });
}

/** All that is read, or the refusal. */
export async function all<What>(reads: AsyncIterable<Read<What>>): Promise<readonly What[] | Refusal> {
  const found: What[] = [];
  for await (const read of reads) {
    if ('refused' in read) return read.refused;
    found.push(...read.got);
  }
  return found;
}

/** Why it is not taken back, at whatever point; null if it is. */
export async function refusalOf(bytes: Uint8Array): Promise<Refusal | null> {
  const result = await open(bytes);
  if ('refused' in result) return result.refused;
  const { opened }: { readonly opened: OpenExport } = result;
  for (const found of [await all(opened.visits()), await all(opened.prices())]) {
    if ('why' in found) return found;
  }
  return null;
}
