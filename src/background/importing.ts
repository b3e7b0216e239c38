import type { Journal } from '../ledger/journal.ts';
import type { Ledger } from '../ledger/open.ts';
import { putVisits, type VisitToWrite } from '../ledger/put-visits.ts';
import { askEach, type Periods } from '../ledger/questions/period-readers.ts';
import type { VisitWithRequests } from '../ledger/questions/visits.ts';
import { periodOf, type PriceRow } from '../ledger/schema.ts';
import { announceChange } from '../messages/changed.ts';
import type { Imported } from '../messages/contract.ts';

interface Month {
  readonly visits: VisitToWrite[];
  readonly prices: PriceRow[];
}

/** What is to be written, by the name of its period. */
function byMonth(visits: readonly VisitWithRequests[], prices: readonly PriceRow[]): ReadonlyMap<string, Month> {
  const months = new Map<string, Month>();
  const monthOf = (name: string) => {
    const month = months.get(name) ?? { visits: [], prices: [] };
    months.set(name, month);
    return month;
  };
  for (const { visit, requests } of visits) monthOf(periodOf(visit.startedAt)).visits.push({ row: visit, requests });
  for (const price of prices) monthOf(`ledger-${price.day.slice(0, 7)}`).prices.push(price);
  return months;
}

/** Which of some ids a period has visits of. */
async function idsIn(period: Ledger, ids: readonly string[]): Promise<readonly string[]> {
  const index = period.transaction('visits').store.index('id');
  const keys = await Promise.all(ids.map((id) => index.getKey(id)));
  return ids.filter((_, at) => keys[at] !== undefined);
}

/** Which visits the ledger has in any month that can be read: no two visits share an id, whatever a file says of their time. */
async function knownOf(periods: Periods, ids: readonly string[]): Promise<ReadonlySet<string>> {
  const known = await askEach(periods, (period) => idsIn(period, ids));
  return new Set(known.flat());
}

/** Each visit once: the first of those that share an id. */
function eachOnce(visits: readonly VisitWithRequests[]): readonly VisitWithRequests[] {
  const ids = new Set<string>();
  return visits.filter(({ visit: { id } }) => !ids.has(id) && ids.add(id));
}

/** Adds visits that were exported; one that the ledger has stays as it is there. Resolves once they are written. */
export async function addImported(
  { periods }: Pick<Journal, 'periods'>,
  visits: readonly VisitWithRequests[],
  prices: readonly PriceRow[],
): Promise<Imported> {
  const ends = { added: 0, known: 0, left: 0 };
  const known = await knownOf(
    periods,
    visits.map(({ visit }) => visit.id),
  );
  const fresh = eachOnce(visits).filter(({ visit }) => !known.has(visit.id));
  ends.known += visits.length - fresh.length;
  for (const [name, month] of byMonth(fresh, prices)) {
    const period = await periods.open(name);
    if (typeof period === 'string') {
      ends.left += month.visits.length;
      continue;
    }
    await putVisits(period, month.visits, month.prices).then(
      () => (ends.added += month.visits.length),
      () => (ends.left += month.visits.length),
    );
  }
  announceChange();
  return ends;
}
