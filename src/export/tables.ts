import type { Table } from './column.ts';
import type { Rows } from './rows.ts';
import { findings } from './tables/findings.ts';
import { identifiers } from './tables/identifiers.ts';
import { priceHistory } from './tables/price-history.ts';
import { prices } from './tables/prices.ts';
import { requests } from './tables/requests.ts';
import { thirdParties } from './tables/third-parties.ts';
import { visits } from './tables/visits.ts';

/** The tables of an export, by the names of their files. */
export const tables = {
  visits,
  findings,
  third_parties: thirdParties,
  identifiers,
  requests,
  prices,
  price_history: priceHistory,
} as const satisfies { readonly [Name in keyof Rows]: Table<Rows[Name][number]> };

const ofVisits = ['visits', 'findings', 'third_parties', 'identifiers', 'requests'] as const;

/** What `observe` writes: prices are those that each page said. */
export const observedTables: readonly (keyof Rows)[] = [...ofVisits, 'prices'];

/** What a person's ledger gives: it remembers prices by the day, and not which visit saw them. */
export const keptTables: readonly (keyof Rows)[] = [...ofVisits, 'price_history'];
