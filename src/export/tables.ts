import type { Table } from './column.ts';
import type { Rows } from './rows.ts';
import { findings } from './tables/findings.ts';
import { identifiers } from './tables/identifiers.ts';
import { prices } from './tables/prices.ts';
import { thirdParties } from './tables/third-parties.ts';
import { visits } from './tables/visits.ts';

/** The tables of an export, by the names of their files. */
export const tables = {
  visits,
  findings,
  third_parties: thirdParties,
  identifiers,
  prices,
} as const satisfies { readonly [Name in keyof Rows]: Table<Rows[Name][number]> };
