import type { PriceReading } from '../../evidence/prices.ts';
import { placeOf, type ProductPlace, type Stated } from './key.ts';
import type { PriceSaid } from './said.ts';

/** Longest name of a product, in UTF-16 units. */
export const longestName = 200;

/** What is known of the page that a product stands on. */
export interface Page {
  readonly address: string;
  /** The same without what names no product. */
  readonly at: string;
  readonly place: ProductPlace;
  readonly title: string;
  /** Names of variants that are chosen: on the page, or by its address. */
  readonly chosen: ReadonlySet<string>;
}

/** What one way of marking up comes to; `unsure`: a price is there, but not surely the product's. */
export type Answer = PriceSaid | 'unsure' | null;

/** The value that all of some have; null where they differ, and where there are none. */
export function same<Value>(values: readonly Value[]): Value | null {
  return values.length > 0 && values.every((value) => value === values[0]) ? values[0]! : null;
}

/** The page of a reading. `stated`: what its markup says of products. Null where it is no page of the web. */
export function pageOf({ address, canonical, metas, chosen }: PriceReading, stated: Stated): Page | null {
  const place = placeOf(address, canonical, stated);
  const at = placeOf(address)?.page;
  if (!place || at === undefined) return null;
  const title = metas.find(([name]) => name === 'og:title')?.[1] ?? '';
  return { address, at, place, title, chosen: new Set([...chosen, ...place.variants.map(([, value]) => value)]) };
}
