import { openExport, type OpenExport, type Read } from '../../export/reading/open.ts';
import type { Refusal } from '../../export/reading/refusal.ts';
import type { Source } from '../../export/reading/source.ts';
import type { VisitWithRequests } from '../../ledger/questions/visits.ts';
import type { PriceRow } from '../../ledger/schema.ts';
import type { ArchiveEnd, Reading } from '../../messages/archive.ts';

/** Most visits, and prices, that are handed over at once. */
const [mostVisits, mostPrices] = [100, 1000];

/** What part of the checking is to compare the files with their hashes; the rest is to look at each row. */
const hashing = 0.3;

/** Takes what was read; the next comes when it is written. */
export type Take = (visits: readonly VisitWithRequests[], prices: readonly PriceRow[]) => Promise<void>;

interface Watch {
  readonly tell: (reading: Reading) => void;
  readonly take: Take;
  readonly signal: AbortSignal;
}

/** Bytes of a file that the person chose. */
function sourceOf(file: Blob): Source {
  return {
    size: file.size,
    slice: async (from, to) => new Uint8Array(await file.slice(from, to).arrayBuffer()),
  };
}

/** Hands on what is read, so many at a time, until the end or a reason to end before it. */
async function each<What>(
  reads: AsyncIterable<Read<What>>,
  most: number,
  signal: AbortSignal,
  use: (some: readonly What[]) => Promise<void> | void,
): Promise<Refusal | null> {
  for await (const read of reads) {
    if ('refused' in read) return read.refused;
    for (let at = 0; at < read.got.length; at += most) {
      if (signal.aborted) return { why: 'stopped' };
      await use(read.got.slice(at, at + most));
    }
  }
  return null;
}

/** Reads all of an export once, in the order of its files. */
async function readAll(
  { rows, visits, prices }: OpenExport,
  signal: AbortSignal,
  use: (some: readonly VisitWithRequests[], prices: readonly PriceRow[], share: number) => Promise<void> | void,
): Promise<Refusal | null> {
  const of = rows.visits + rows.price_history;
  let done = 0;
  const share = (more: number) => {
    done += more;
    return done / of;
  };
  return (
    (await each(visits(), mostVisits, signal, (some) => use(some, [], share(some.length)))) ??
    (await each(prices(), mostPrices, signal, (some) => use([], some, share(some.length))))
  );
}

function endOf(refusal: Refusal): ArchiveEnd {
  return refusal.why === 'stopped' ? { state: 'stopped' } : { state: 'refused', refusal };
}

/** Reads an export of ours, twice: a file with one row that is wrong adds nothing. */
export async function readLedger(file: Blob, { tell, take, signal }: Watch): Promise<ArchiveEnd> {
  const opening = await openExport(sourceOf(file), {
    progress: (bytes, of) => tell({ state: 'checking', share: (hashing * bytes) / Math.max(of, 1) }),
    stop: signal,
    now: Date.now(),
  });
  if ('refused' in opening) return endOf(opening.refused);
  const { opened } = opening;
  const wrong = await readAll(opened, signal, (_visits, _prices, share) =>
    tell({ state: 'checking', share: hashing + (1 - hashing) * share }),
  );
  if (wrong) return endOf(wrong);
  const end = await readAll(opened, signal, async (visits, prices, share) => {
    await take(visits, prices);
    tell({ state: 'adding', share });
  });
  return end ? endOf(end) : { state: 'imported', prices: opened.rows.price_history };
}
