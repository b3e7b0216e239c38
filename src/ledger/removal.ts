import { addTo, newSums, writeSums } from './aggregates.ts';
import type { Ledger } from './open.ts';
import { dayOf } from './price-rows.ts';
import { requestsOf, startWriting } from './put-visits.ts';
import { sent } from './sent.ts';
import type { VisitKey, VisitRow } from './schema.ts';

/** Most visits that one transaction removes. */
const mostAtOnce = 100;

/** From when to when some visits were, by site: first and last days on the person's calendar. */
function spansOf(rows: readonly VisitRow[]): ReadonlyMap<string, readonly (readonly [from: string, to: string])[]> {
  const spans = new Map<string, (readonly [string, string])[]>();
  for (const { site, startedAt, lastAt } of rows) {
    spans.set(site, [...(spans.get(site) ?? []), [dayOf(startedAt), dayOf(lastAt)]]);
  }
  return spans;
}

async function removeSome(period: Ledger, keys: readonly VisitKey[]): Promise<number> {
  const { tx, end } = startWriting(period);
  const [visits, requests, prices] = [tx.objectStore('visits'), tx.objectStore('requests'), tx.objectStore('prices')];
  const rows = (await Promise.all(keys.map((key) => visits.get(key)))).flatMap((row) => row ?? []);
  const sums = newSums();
  for (const row of rows) addTo(sums, row, -1);
  await writeSums(tx, sums);
  for (const row of rows) {
    sent(visits.delete([row.startedAt, row.id]));
    sent(requests.delete(requestsOf(row)));
  }
  for (const [site, spans] of spansOf(rows)) {
    // A price says that its site was visited that day.
    for (const { id, day } of await prices.index('site').getAll(site)) {
      if (spans.some(([from, to]) => from <= day && day <= to)) sent(prices.delete(id));
    }
  }
  await end.done;
  return rows.length;
}

/** Removes visits of a period with their requests, what they added to its sums, and prices of their days. Resolves to how many there were. */
export async function removeVisits(period: Ledger, keys: readonly VisitKey[]): Promise<number> {
  // One that is named twice is taken from the sums once.
  const once = [...new Map(keys.map((key) => [key[1], key])).values()];
  let removed = 0;
  for (let at = 0; at < once.length; at += mostAtOnce) {
    removed += await removeSome(period, once.slice(at, at + mostAtOnce));
  }
  return removed;
}

/** Removes all prices of a site that a period has: also those of days of which it has no visit any more. */
export async function removePrices(period: Ledger, site: string): Promise<void> {
  const tx = period.transaction('prices', 'readwrite');
  const keys = await tx.store.index('site').getAllKeys(site);
  await Promise.all([...keys.map((key) => tx.store.delete(key)), tx.done]);
}

/** Keys of the visits of one site. */
export function visitsOfSite(period: Ledger, site: string): Promise<VisitKey[]> {
  return period.getAllKeysFromIndex('visits', 'site', IDBKeyRange.bound([site], [site, []]));
}

/** Keys of the visits that an address left its trace in. */
export async function visitsOfTraces(period: Ledger, traces: readonly string[]): Promise<VisitKey[]> {
  const found = await Promise.all(traces.map((trace) => period.getAllKeysFromIndex('visits', 'trace', trace)));
  return [...new Map(found.flat().map((key) => [key[1], key])).values()];
}

/** Keys of the visits at an origin that no trace is kept of: written before anybody asked for it. */
export async function untracedVisitsAt(period: Ledger, site: string, origin: string): Promise<VisitKey[]> {
  const rows = await period.getAllFromIndex('visits', 'site', IDBKeyRange.bound([site], [site, []]));
  return rows
    .filter(({ url, traces }) => traces.length === 0 && originOf(url) === origin)
    .map(({ startedAt, id }) => [startedAt, id]);
}

function originOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).origin : null;
}

/** Keys of the oldest visits of a period: those that began before a time, or as many as are wanted. */
export async function oldestVisits(
  period: Ledger,
  which: { readonly before: number } | { readonly count: number },
): Promise<VisitKey[]> {
  const [range, count] = 'before' in which ? [IDBKeyRange.upperBound([which.before]), undefined] : [null, which.count];
  return period.getAllKeys('visits', range, count);
}
