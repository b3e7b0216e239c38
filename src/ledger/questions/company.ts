import type { CompanyRow } from '../schema.ts';
import { added } from '../sums.ts';
import { askEach, type Periods } from './period-readers.ts';

/** What a company saw of this browser, as far as it is kept. */
export interface CompanySaw {
  /** The sums of all months. */
  readonly all: Omit<CompanyRow, 'days' | 'sites' | 'top'>;
  /** Visits by day, as `2026-11-22`, oldest first. */
  readonly days: readonly (readonly [day: string, visits: number])[];
  /** Visits by site, of the sites with most of them: a site that is not among the first twenty of a month counts less. */
  readonly top: CompanyRow['top'];
  /** Different sites of each month, as `2026-11`, oldest first. */
  readonly months: readonly (readonly [month: string, sites: number])[];
}

/** All that is summed up of one company; null if it was never met. */
export async function companySaw(periods: Periods, company: string): Promise<CompanySaw | null> {
  const found = await askEach(periods, async (period, name) => {
    const row = await period.get('companies', company);
    return row ? [{ month: name.slice('ledger-'.length), row }] : [];
  });
  const months = found.flat();
  const [first, ...rest] = months.map(({ row: { days: _days, sites: _sites, top: _top, ...sums } }) => sums);
  if (!first) return null;
  const tops = months.map(({ row }) => ({ top: row.top }));
  return {
    all: rest.reduce((all, row) => added(all, row, 1), first),
    days: months.flatMap(({ month, row }) =>
      Object.entries(row.days).map(([day, visits]) => [`${month}-${day.padStart(2, '0')}`, visits] as const),
    ),
    top: tops.reduce((all, row) => added(all, row, 1)).top,
    months: months.map(({ month, row }) => [month, row.sites]),
  };
}
