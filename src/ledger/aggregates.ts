import type { IDBPTransaction, StoreNames } from 'idb';
import { partsOf } from './parts.ts';
import type { CompanyRow, CompanySiteRow, DayRow, LedgerSchema, SiteRow, VisitRow } from './schema.ts';
import { sent, type Sent } from './sent.ts';
import { added, countsNothing, nothingOf } from './sums.ts';

/** Stores that hold sums: written in the transaction of the visits that they are of. */
export const sumStores = ['companies', 'companySites', 'sites', 'days'] as const;

/** What some visits add up to, by store and key. */
export interface SumsOfVisits {
  readonly companies: Map<string, CompanyRow>;
  /** By company, then by site. */
  readonly companySites: Map<string, Map<string, CompanySiteRow>>;
  readonly sites: Map<string, SiteRow>;
  readonly days: Map<string, DayRow>;
}

export function newSums(): SumsOfVisits {
  return { companies: new Map(), companySites: new Map(), sites: new Map(), days: new Map() };
}

function addRow<Row extends object>(rows: Map<string, Row>, key: string, row: Row, sign: 1 | -1): void {
  const known = rows.get(key);
  rows.set(key, known || sign < 0 ? added(known ?? nothingOf(row), row, sign) : row);
}

/** Adds what a visit says, or takes it away again. */
export function addTo(sums: SumsOfVisits, visit: VisitRow, sign: 1 | -1): void {
  const { companies, companySites, site, day } = partsOf(visit);
  for (const row of companies) addRow(sums.companies, row.company, row, sign);
  for (const row of companySites) {
    const sites = sums.companySites.get(row.company) ?? new Map<string, CompanySiteRow>();
    sums.companySites.set(row.company, sites);
    addRow(sites, row.site, row, sign);
  }
  addRow(sums.sites, site.site, site, sign);
  addRow(sums.days, day.day, day, sign);
}

type Writing = IDBPTransaction<LedgerSchema, StoreNames<LedgerSchema>[], 'readwrite' | 'versionchange'>;

/**
 * Adds rows to those that stand in a store; one that counts nothing any more goes. Resolves to what was begun to be
 * written: nobody has to wait for it before the transaction is told to commit.
 */
async function writeRows<Name extends (typeof sumStores)[number]>(
  transaction: Writing,
  name: Name,
  rows: readonly (readonly [LedgerSchema[Name]['key'], LedgerSchema[Name]['value']])[],
  came: (row: LedgerSchema[Name]['value'], change: 1 | -1) => void = () => {},
): Promise<readonly Sent[]> {
  const store = transaction.objectStore(name);
  const changed = rows.filter(([, row]) => !countsNothing(row));
  const known = await Promise.all(changed.map(async ([key]) => store.get(key)));
  const under: Sent[] = [];
  for (const [at, [key, row]] of changed.entries()) {
    const before = known[at];
    const after = before ? added(before, row, 1) : row;
    if (after.visits > 0) {
      if (!before) came(row, 1);
      under.push(sent(store.put(after)));
    } else {
      if (before) came(row, -1);
      under.push(sent(store.delete(key)));
    }
  }
  return under;
}

/** Adds sums to those of a period. Resolves, as soon as all is on its way, to what the caller waits for with the transaction. */
export async function writeSums(transaction: Writing, sums: SumsOfVisits): Promise<readonly Sent[]> {
  const { companies } = sums;
  const pairs = [...sums.companySites].flatMap(([company, sites]) =>
    [...sites].map(([site, row]) => [[company, site] as [string, string], row] as const),
  );
  const sites = await writeRows(transaction, 'companySites', pairs, ({ company }, change) => {
    const row = companies.get(company)!;
    companies.set(company, { ...row, sites: row.sites + change });
  });
  const others = await Promise.all([
    writeRows(transaction, 'companies', [...companies]),
    writeRows(transaction, 'sites', [...sums.sites]),
    writeRows(transaction, 'days', [...sums.days]),
  ]);
  return [...sites, ...others.flat()];
}
