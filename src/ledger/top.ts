import type { CompanyRow } from './schema.ts';

/** Visits by site. */
export type Visits = CompanyRow['top'];

/** The same of some sites, to be looked up by any name: a site may be called as what every object has. */
export type VisitsBySite = ReadonlyMap<string, number>;

/** Most sites in a company's row. */
const most = 20;

function order([one, visits]: [string, number], [other, others]: [string, number]): number {
  return others - visits || (one < other ? -1 : 1);
}

/** The sites with most visits; among those with as many, the first by name. */
export function topOf(visits: VisitsBySite): Visits {
  return Object.fromEntries([...visits].toSorted(order).slice(0, most));
}

/** The sites with most visits, now that some have other counts; null where a site that is not among them may have to be. */
export function topWith(top: Visits, changed: VisitsBySite): Visits | null {
  const before = new Map(Object.entries(top));
  const fewer = [...changed].some(([site, visits]) => visits < (before.get(site) ?? 0));
  if (fewer && before.size >= most) return null;
  const all = [...new Map([...before, ...changed])].filter(([, visits]) => visits > 0);
  return all.length > most ? topOf(new Map(all)) : Object.fromEntries(all);
}
