import type { Markup } from '../../evidence/prices.ts';

/** Whether the product can be had, in the words of https://schema.org/ItemAvailability. */
export const availabilities = [
  'InStock',
  'LimitedAvailability',
  'OnlineOnly',
  'InStoreOnly',
  'PreOrder',
  'PreSale',
  'BackOrder',
  'MadeToOrder',
  'Reserved',
  'OutOfStock',
  'SoldOut',
  'Discontinued',
] as const;

export type Availability = (typeof availabilities)[number];

/**
 * Which of a product's prices it is. `only`: the page says one. `chosen`: that of the variant which is chosen
 * on the page. `range`: from the lowest to the highest, since the variants differ and none is chosen.
 */
export type Which = 'only' | 'chosen' | 'range';

/** A price of one product as far as its page says it: decimal text without a currency, such as `1299.5`. */
export interface Priced {
  readonly price: string;
  /** The highest, where it is a range. */
  readonly high: string | null;
  /** Three letters (ISO 4217). */
  readonly currency: string;
  readonly which: Which;
  /** Null where the page does not say, or says several. */
  readonly availability: Availability | null;
}

/** What a product page declares of its price. */
export interface PriceSaid extends Priced {
  /** The page of the product, its variant, and the product itself: the same at every visit (see key.ts). */
  readonly key: string;
  /** Where the document stood when it said so: its address without variant, tracking and fragment. */
  readonly at: string;
  /** What the product itself is known by: its number, or its name (identity.ts). */
  readonly product: string;
  /** Empty where the page gives none. */
  readonly name: string;
  readonly markup: Markup;
}
