import { askEach, type Periods } from './period-readers.ts';

/** What a company saw of this browser besides the page that is open, as far as it is kept. */
export interface Elsewhere {
  readonly company: string;
  readonly visits: number;
  /** Different sites of the month in which there were most. */
  readonly sites: number;
}

/** Where companies saw this browser, in the order they are asked for; those never met are left out. */
export async function elsewhere(periods: Periods, companies: readonly string[]): Promise<readonly Elsewhere[]> {
  const found = await askEach(periods, (period) => {
    const store = period.transaction('companies').store;
    return Promise.all(companies.map((company) => store.get(company)));
  });
  return companies.flatMap((company, at) => {
    const rows = found.flatMap((all) => all[at] ?? []);
    if (rows.length === 0) return [];
    const visits = rows.reduce((all, row) => all + row.visits, 0);
    return [{ company, visits, sites: Math.max(...rows.map(({ sites }) => sites)) }];
  });
}
