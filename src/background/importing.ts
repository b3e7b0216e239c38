import type { Journal } from '../ledger/journal.ts';
import { putVisits, type VisitToWrite } from '../ledger/put-visits.ts';
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

/** Adds visits that were exported; one that the ledger has stays as it is there. Resolves once they are written. */
export async function addImported(
  { periods }: Journal,
  visits: readonly VisitWithRequests[],
  prices: readonly PriceRow[],
): Promise<Imported> {
  const ends = { added: 0, known: 0, left: 0 };
  for (const [name, month] of byMonth(visits, prices)) {
    const period = await periods.open(name);
    if (typeof period === 'string') {
      ends.left += month.visits.length;
      continue;
    }
    const keys = await Promise.all(month.visits.map(({ row }) => period.getKeyFromIndex('visits', 'id', row.id)));
    const fresh = month.visits.filter((_, at) => keys[at] === undefined);
    ends.known += month.visits.length - fresh.length;
    await putVisits(period, fresh, month.prices).then(
      () => (ends.added += fresh.length),
      () => (ends.left += fresh.length),
    );
  }
  announceChange();
  return ends;
}
