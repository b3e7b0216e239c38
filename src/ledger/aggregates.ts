import type { IDBPTransaction, StoreNames } from 'idb';
import { partsOf } from './parts.ts';
import type { CompanyRow, DayRow, LedgerSchema, SiteRow, VisitRow } from './schema.ts';
import { sent, type Sent } from './sent.ts';
import { added, countsNothing, nothingOf } from './sums.ts';
import { topOf, topWith, type Visits, type VisitsBySite } from './top.ts';

/** Stores that hold sums: written in the transaction of the visits that they are of. */
export const sumStores = ['companies', 'sites', 'days'] as const;

/** What some visits add up to, by store and key. */
export interface SumsOfVisits {
  readonly companies: Map<string, CompanyRow>;
  readonly sites: Map<string, SiteRow>;
  readonly days: Map<string, DayRow>;
}

export function newSums(): SumsOfVisits {
  return { companies: new Map(), sites: new Map(), days: new Map() };
}

function addRow<Row extends object>(rows: Map<string, Row>, key: string, row: Row, sign: 1 | -1): void {
  const known = rows.get(key);
  rows.set(key, known || sign < 0 ? added(known ?? nothingOf(row), row, sign) : row);
}

/** Adds what a visit says, or takes it away again. */
export function addTo(sums: SumsOfVisits, visit: VisitRow, sign: 1 | -1): void {
  const { companies, site, day } = partsOf(visit);
  for (const row of companies) addRow(sums.companies, row.company, row, sign);
  addRow(sums.sites, site.site, site, sign);
  addRow(sums.days, day.day, day, sign);
}

type Writing = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'readwrite' | 'versionchange'>;

type Name = (typeof sumStores)[number];

/** A row of sums as it stood, and as it is to stand; null where it is not there. */
interface Changed<Row> {
  readonly key: string;
  readonly before: Row | null;
  readonly after: Row | null;
}

/** What rows come to with what is added to them; a row without visits goes. */
async function changedRows<Of extends Name>(
  transaction: Writing,
  name: Of,
  rows: ReadonlyMap<string, LedgerSchema[Of]['value']>,
): Promise<readonly Changed<LedgerSchema[Of]['value']>[]> {
  const store = transaction.objectStore(name);
  const some = [...rows].filter(([, row]) => !countsNothing(row));
  const known = await Promise.all(some.map(async ([key]) => store.get(key)));
  return some.map(([key, row], at) => {
    const before = known[at] ?? null;
    const after = before ? added(before, row, 1) : row;
    return { key, before, after: after.visits > 0 ? after : null };
  });
}

/** Begins to write rows. Nobody has to wait for it before the transaction is told to commit. */
function write<Of extends Name>(
  transaction: Writing,
  name: Of,
  rows: readonly Changed<LedgerSchema[Of]['value']>[],
): readonly Sent[] {
  const store = transaction.objectStore(name);
  return rows.map(({ key, after }) => sent(after ? store.put(after) : store.delete(key)));
}

/** What became of one company on the sites that changed. */
interface OnSites {
  /** Sites it was not met on before, less those it is not met on any more. */
  more: number;
  readonly visits: Map<string, number>;
}

function onSites(sites: readonly Changed<SiteRow>[]): ReadonlyMap<string, OnSites> {
  const companies = new Map<string, OnSites>();
  for (const { key, before, after } of sites) {
    const [was, is] = [before, after].map((row) => new Map(Object.entries(row?.companies ?? {})));
    for (const company of new Set([...was!.keys(), ...is!.keys()])) {
      const [visits, visitsBefore] = [is!.get(company) ?? 0, was!.get(company) ?? 0];
      if (visits === visitsBefore) continue;
      const change = companies.get(company) ?? { more: 0, visits: new Map<string, number>() };
      companies.set(company, change);
      change.visits.set(key, visits);
      if (visitsBefore === 0) change.more += 1;
      if (visits === 0) change.more -= 1;
    }
  }
  return companies;
}

/** Visits of some companies on every site, once the sites are written. Rare: only where visits are taken away. */
async function onAllSites(
  transaction: Writing,
  companies: readonly string[],
): Promise<ReadonlyMap<string, VisitsBySite>> {
  const all = new Map(companies.map((company) => [company, new Map<string, number>()]));
  if (companies.length === 0) return all;
  for (const row of await transaction.objectStore('sites').getAll()) {
    for (const [company, visits] of Object.entries(row.companies)) all.get(company)?.set(row.site, visits);
  }
  return all;
}

type CompanyChange = Changed<CompanyRow> & { readonly top: Visits | null };

async function withSites(
  transaction: Writing,
  companies: readonly Changed<CompanyRow>[],
  changes: ReadonlyMap<string, OnSites>,
): Promise<readonly Changed<CompanyRow>[]> {
  const rows = companies.map((row): CompanyChange => {
    const top = row.after && topWith(row.before?.top ?? {}, changes.get(row.key)?.visits ?? new Map());
    return { ...row, top };
  });
  const unsure = rows.filter(({ after, top }) => after && !top).map(({ key }) => key);
  const all = await onAllSites(transaction, unsure);
  return rows.map(({ key, before, after, top }) => {
    const sites = (before?.sites ?? 0) + (changes.get(key)?.more ?? 0);
    return { key, before, after: after && { ...after, sites, top: top ?? topOf(all.get(key)!) } };
  });
}

/** Adds sums to those of a period. Resolves, as soon as all is on its way, to what the caller waits for with the transaction. */
export async function writeSums(transaction: Writing, sums: SumsOfVisits): Promise<readonly Sent[]> {
  const [companies, sites, days] = await Promise.all([
    changedRows(transaction, 'companies', sums.companies),
    changedRows(transaction, 'sites', sums.sites),
    changedRows(transaction, 'days', sums.days),
  ]);
  const early = [...write(transaction, 'sites', sites), ...write(transaction, 'days', days)];
  return [...early, ...write(transaction, 'companies', await withSites(transaction, companies, onSites(sites)))];
}
