import { vendors } from './catalogue.ts';

const distinct = (names: readonly string[]) => [...new Set(names)].toSorted();

/** Exact names the page scripts look for. Compiled into them, so that nothing is told to a page at run time. */
export const watchlist = {
  globals: distinct(vendors.flatMap(({ marks }) => marks.global ?? [])),
  elements: distinct(vendors.flatMap(({ marks }) => marks.element ?? [])),
};
