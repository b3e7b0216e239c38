import type { Table } from '../column.ts';

/** A row of price_history. */
export interface PriceHistoryExport {
  readonly site: string;
  readonly product: string;
  readonly day: string;
  readonly nth: number;
  readonly price: string;
  readonly high: string | null;
  readonly currency: string;
}

const declared = 'The page declares it in its markup.';

export const priceHistory = {
  row: 'A price that product pages said on one day, as this browser keeps it: once, whatever number of visits saw it.',
  columns: {
    site: {
      shape: 'string',
      is: 'Registrable domain of the product page.',
      seen: 'Cut from its address by the public suffix list.',
      empty: 'never',
      until: 'no-paths',
    },
    product: {
      shape: 'string',
      is: 'What stands for the product: a salted digest of host, path, variant and number of its page.',
      seen: 'Made with a secret of this browser.',
      empty: 'never',
      silent: 'Which product it is.',
      until: 'no-values',
    },
    day: {
      shape: 'date',
      is: 'Day on which pages said it.',
      seen: "By the browser's clock and calendar.",
      empty: 'never',
      unit: "the person's own time zone",
      until: 'no-paths',
    },
    nth: {
      shape: 'integer',
      is: "Which of the product's prices of that day it was, from 1.",
      seen: 'Counted when it was first kept.',
      empty: 'never',
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
  },
} satisfies Table<PriceHistoryExport>;
