import type { CompanyRow } from './schema.ts';

/** Visits by site. */
export type Visits = CompanyRow['top'];

/** Most sites in a company's row. */
const most = 20;

function order([one, visits]: [string, number], [other, others]: [string, number]): number {
  return others - visits || (one < other ? -1 : 1);
}

/** The sites with most visits; among those with as many, the first by name. */
export function topOf(visits: Visits): Visits {
  return Object.fromEntries(Object.entries(visits).toSorted(order).slice(0, most));
}

/** The sites with most visits, now that some have other counts; null where a site that is not among them may have to be. */
export function topWith(top: Visits, changed: Visits): Visits | null {
  const fewer = Object.entries(changed).some(([site, visits]) => visits < (top[site] ?? 0));
  if (fewer && Object.keys(top).length >= most) return null;
  const all = Object.entries({ ...top, ...changed }).filter(([, visits]) => visits > 0);
  return all.length > most ? topOf(Object.fromEntries(all)) : Object.fromEntries(all);
}
