import type { CompanyRow, CompanySiteRow } from '../schema.ts';
import { added } from '../sums.ts';
import { askEach, type Periods } from './period-readers.ts';

/** Most sites given of one company in one period. */
const mostSites = 100;

/** What a company saw of this browser, as far as it is kept. */
export interface CompanySaw {
  /** The sums of all periods. Its `days` mean nothing here. */
  readonly all: Omit<CompanyRow, 'days' | 'sites'>;
  /** Visits by day, as `2026-11-22`, oldest first. */
  readonly days: readonly (readonly [day: string, visits: number])[];
  /** Sites in the order of their names, at most 100 of each month. */
  readonly sites: readonly CompanySiteRow[];
  /** Different sites of each month, as `2026-11`, oldest first. */
  readonly months: readonly (readonly [month: string, sites: number])[];
}

function bySite(rows: readonly CompanySiteRow[]): readonly CompanySiteRow[] {
  const sites = new Map<string, CompanySiteRow>();
  for (const row of rows) {
    const known = sites.get(row.site);
    sites.set(row.site, known ? added(known, row, 1) : row);
  }
  return [...sites.values()];
}

/** All that is summed up of one company; null if it was never met. */
export async function companySaw(periods: Periods, company: string): Promise<CompanySaw | null> {
  const found = await askEach(periods, async (period, name) => {
    const tx = period.transaction(['companies', 'companySites']);
    const range = IDBKeyRange.bound([company], [company, []]);
    const [row, sites] = await Promise.all([
      tx.objectStore('companies').get(company),
      tx.objectStore('companySites').getAll(range, mostSites),
    ]);
    return row ? [{ month: name.slice('ledger-'.length), row, sites }] : [];
  });
  const months = found.flat();
  const [first, ...rest] = months.map(({ row: { days: _days, sites: _sites, ...sums } }) => sums);
  if (!first) return null;
  return {
    all: rest.reduce((all, row) => added(all, row, 1), first),
    days: months.flatMap(({ month, row }) =>
      Object.entries(row.days).map(([day, visits]) => [`${month}-${day.padStart(2, '0')}`, visits] as const),
    ),
    sites: bySite(months.flatMap(({ sites }) => sites)),
    months: months.map(({ month, row }) => [month, row.sites]),
  };
}
