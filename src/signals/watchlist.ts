import { allVendors } from './vendors.ts';
import { priceMarks } from './prices/marks.ts';
import { readingRoots } from './reading-roots.ts';
import { globalReadables } from './readings.ts';

const distinct = (names: readonly string[]) => [...new Set(names)].toSorted();

/** Exact names the page scripts look for. Compiled into them, so that nothing is told to a page at run time. */
export const watchlist = {
  globals: distinct([
    ...allVendors().flatMap(({ marks }) => marks.global ?? []),
    ...Object.values(readingRoots).flat(),
    ...globalReadables().map(({ recipe }) => recipe.path[0]),
  ]),
  elements: distinct([...allVendors().flatMap(({ marks }) => marks.element ?? []), ...priceMarks]),
};
