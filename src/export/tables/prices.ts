import { markups } from '../../evidence/prices.ts';
import { availabilities } from '../../signals/prices/said.ts';
import type { Table } from '../column.ts';
import { siteOfVisit } from './of-visit.ts';

/** A row of prices. */
export interface PriceExport {
  readonly visit_id: string;
  readonly site: string;
  readonly product: string;
  readonly name: string | null;
  readonly day: string;
  readonly price: string;
  readonly high: string | null;
  readonly currency: string;
  readonly which: string;
  readonly availability: string | null;
  readonly markup: string;
  /** ISO 8601, UTC. */
  readonly first_seen: string;
  readonly last_seen: string;
}

const declared = 'The page declares it in its markup.';

export const prices = {
  row: 'A price that a visit saw of a product. Each visit has one row for each price.',
  columns: {
    visit_id: {
      shape: 'string',
      is: 'The visit that saw this price: visit_id in visits.',
      seen: "By the browser's id of the document.",
      empty: 'never',
      until: 'no-paths',
    },
    site: siteOfVisit,
    product: {
      shape: 'string',
      is: 'What stands for the product, the same at every visit, as a list of three in JSON: host and path of its page without tracking parameters, the variant or empty, then its number as the page states it (such as sku=AB1), or else its name.',
      seen: "From the page's address, or its canonical one where that can be believed, and from its markup.",
      empty: 'never',
      until: 'no-values',
    },
    name: {
      shape: 'string',
      is: 'Name of the product.',
      seen: declared,
      empty: 'The page gives none.',
      until: 'no-values',
    },
    day: {
      shape: 'date',
      is: 'Day on which it was first seen.',
      seen: "By the browser's clock.",
      empty: 'never',
      unit: 'UTC',
      until: 'no-paths',
    },
    price: {
      shape: 'string',
      is: 'The price, as decimal text; the lowest where it is a range.',
      seen: declared,
      empty: 'never',
      unit: 'currency',
      silent: 'What anybody paid, and why it is another than yesterday.',
      until: 'no-paths',
    },
    high: {
      shape: 'string',
      is: 'The highest price where it is a range.',
      seen: declared,
      empty: 'It is no range.',
      unit: 'currency',
      until: 'no-paths',
    },
    currency: {
      shape: 'string',
      is: 'Currency of the price (ISO 4217).',
      seen: declared,
      empty: 'never',
      until: 'no-paths',
    },
    which: {
      shape: 'string',
      is: 'only: the page declares one price; chosen: that of the variant chosen on the page; range: its variants or sellers differ and none is chosen.',
      seen: 'By what the page declares, and what is chosen in its lists.',
      empty: 'never',
      until: 'no-paths',
    },
    availability: {
      shape: 'string',
      is: `Availability of the product: ${availabilities.join(', ')}.`,
      seen: declared,
      empty: 'The page does not say, or says several.',
      until: 'no-paths',
    },
    markup: {
      shape: 'string',
      is: `Where the page declares it: ${markups.join(', ')}.`,
      seen: 'By where it was read.',
      empty: 'never',
      until: 'no-paths',
    },
    first_seen: {
      shape: 'datetime',
      is: 'When the visit first saw it.',
      seen: "By the browser's clock.",
      empty: 'never',
      unit: 'UTC',
      until: 'no-paths',
    },
    last_seen: {
      shape: 'datetime',
      is: 'When the visit last saw it to be new or changed.',
      seen: "By the browser's clock.",
      empty: 'never',
      unit: 'UTC',
      until: 'no-paths',
    },
  },
} satisfies Table<PriceExport>;
