import type { Opened } from '../connections.ts';
import { requestsOf } from '../put-visits.ts';
import { unpacked } from '../request-rows.ts';
import type { RequestSeen } from '../schema.ts';
import { beginOf, endOf, type VisitKey, type VisitRow } from '../schema.ts';
import type { Periods } from './period-readers.ts';

/** A visit and what it asked for. */
export interface VisitWithRequests {
  readonly visit: VisitRow;
  readonly requests: readonly RequestSeen[];
}

/** Which visits: those that began from a time on and before another (milliseconds since the epoch), of one site or of all. */
export interface Range {
  readonly from: number;
  readonly to: number;
  readonly site: string | null;
}

/** Visits read at once: what a batch holds in memory. */
const batch = 100;

/** Whether requests are read, too: they are most of what there is. Without them, each visit has none. */
type Requests = 'with' | 'without';

async function readBatch(
  period: Exclude<Opened, string>,
  after: VisitKey,
  { to }: Range,
  requests: Requests,
): Promise<VisitWithRequests[]> {
  const tx = period.transaction(['visits', 'requests']);
  const range = IDBKeyRange.bound(after, [to], true, true);
  const visits = await tx.objectStore('visits').getAll(range, batch);
  if (requests === 'without') return visits.map((visit) => ({ visit, requests: [] }));
  const store = tx.objectStore('requests');
  const rows = await Promise.all(visits.map((visit) => store.getAll(requestsOf(visit))));
  return visits.map((visit, at) => ({ visit, requests: unpacked(rows[at]!) }));
}

/** How many visits there are in a range; of a site at most that many. */
export async function countVisits({ names, open }: Periods, { from, to }: Range): Promise<number> {
  let count = 0;
  for (const name of await names()) {
    const period = beginOf(name) < to && endOf(name) > from ? await open(name) : null;
    if (period && typeof period !== 'string') {
      count += await period.count('visits', IDBKeyRange.bound([from], [to], false, true));
    }
  }
  return count;
}

/**
 * Visits in the order in which they began, some at a time; each as it stood when it was read. Throws where a period
 * cannot be read, and when the signal says so.
 */
export async function* readVisits(
  { names, open }: Periods,
  range: Range,
  signal: AbortSignal,
  requests: Requests = 'with',
): AsyncGenerator<readonly VisitWithRequests[]> {
  for (const name of await names()) {
    if (beginOf(name) >= range.to || endOf(name) <= range.from) continue;
    let after: VisitKey = [range.from, ''];
    for (;;) {
      signal.throwIfAborted();
      // Opened again each time: whoever erases or updates the period meanwhile does not have to wait for the end.
      const period = await open(name);
      if (typeof period === 'string') throw new Error(`${name}: ${period}`);
      const found = await readBatch(period, after, range, requests);
      const last = found.at(-1);
      if (!last) break;
      after = [last.visit.startedAt, last.visit.id];
      yield range.site === null ? found : found.filter(({ visit }) => visit.site === range.site);
    }
  }
}
