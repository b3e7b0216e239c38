import type { ArchiveEnd, Batch, FromArchive, ToArchive } from '../messages/archive.ts';
import { readLedger } from './archive/reading.ts';
import { writeLedger } from './archive/writing.ts';

// The dashboard starts this worker for one order and ends it afterwards.

const stop = new AbortController();
let taken: (() => void) | undefined;

function tell(what: FromArchive): void {
  postMessage(what);
}

async function handOver(visits: Batch['visits'], prices: Batch['prices']): Promise<void> {
  await new Promise<void>((resolve) => {
    taken = resolve;
    tell({ state: 'batch', visits, prices });
  });
}

/** The file of what was written is there as long as this worker is; after any other end nobody needs it. */
function finish(end: ArchiveEnd): void {
  tell(end);
  if (end.state !== 'written') close();
}

addEventListener('message', ({ data }: MessageEvent<ToArchive>) => {
  if (data.is === 'write') void writeLedger(data.order, tell, stop.signal).then(finish);
  else if (data.is === 'read') void readLedger(data.file, { tell, take: handOver, signal: stop.signal }).then(finish);
  else if (data.is === 'taken') taken?.();
  else stop.abort();
});
