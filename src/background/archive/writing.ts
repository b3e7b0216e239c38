import { writeArchive, type Contents } from '../../export/archive.ts';
import { dayOf } from '../../ledger/price-rows.ts';
import { readPrices } from '../../ledger/questions/prices.ts';
import { countVisits, readVisits } from '../../ledger/questions/visits.ts';
import type { Periods } from '../../ledger/questions/period-readers.ts';
import type { ArchiveEnd, ArchiveOrder, Failure, Writing } from '../../messages/archive.ts';
import { ownPeriods } from './own-periods.ts';
import { temporaryFile } from './temporary-file.ts';

/**
 * What the ledger has, the same in each pass: people go on browsing meanwhile, and a row of a visit that the first table
 * does not have would make the file one that nobody can read back.
 */
function contentsOf(periods: Periods, order: ArchiveOrder, signal: AbortSignal): Contents {
  let first: Set<string> | null = null;
  return {
    async *visits(requests) {
      const known = first;
      const seen = new Set<string>();
      for await (const batch of readVisits(periods, order, signal, requests)) {
        for (const { visit } of batch) if (!known) seen.add(visit.id);
        yield known ? batch.filter(({ visit }) => known.has(visit.id)) : batch;
      }
      first ??= seen;
    },
    prices: () => readPrices(periods, { ...order, from: dayOf(order.from), to: dayOf(order.to - 1) }, signal),
  };
}

/** Name and version of this browser, as it says itself. */
function browserName(): string {
  const [, name, version] = /\b(Firefox|Edg|OPR|Chrome)\/([\d.]+)/.exec(navigator.userAgent) ?? [];
  return name === undefined ? 'unknown' : `${name} ${version}`;
}

function failureOf(error: unknown): Failure {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'unwritable' : 'unreadable';
}

/** Writes a part of the ledger into a file. What was written of it is gone if it does not come to its end. */
export async function writeLedger(
  order: ArchiveOrder,
  tell: (writing: Writing) => void,
  signal: AbortSignal,
): Promise<ArchiveEnd> {
  const periods = ownPeriods();
  const file = await temporaryFile();
  const manner = {
    ...order,
    created: new Date().toISOString(),
    browser: browserName(),
    iso: (at: number) => new Date(at).toISOString(),
  };
  try {
    // Of one site nobody has counted them.
    const total = order.site === null ? await countVisits(periods, order) : null;
    const passes = order.level === 'counts-only' ? 1 : undefined;
    const end = await writeArchive(contentsOf(periods, order, signal), manner, {
      sink: async (bytes) => file.write(bytes),
      progress: ({ nth, of, visits }) => tell({ state: 'writing', nth, of: passes ?? of, visits, total }),
      stop: signal,
    });
    if (end === 'written') {
      const whole = await file.end();
      // Nobody wants it any more.
      signal.addEventListener('abort', () => void file.discard().finally(close), { once: true });
      return { state: 'written', file: whole };
    }
    await file.discard();
    return end === 'stopped' ? { state: 'stopped' } : { state: 'failed', why: end };
  } catch (error) {
    await file.discard().catch(() => {});
    return signal.aborted ? { state: 'stopped' } : { state: 'failed', why: failureOf(error) };
  } finally {
    periods.close();
  }
}
