import * as v from 'valibot';

/** Most that is read of what a page marks up about a product; lengths in UTF-16 units. */
export const priceLimits = {
  blocks: 30,
  block: 200_000,
  all: 400_000,
  items: 30,
  metas: 30,
  chosen: 30,
  text: 300,
} as const;

/** Ways of marking up a price, the most telling first. */
export const markups = ['json-ld', 'microdata', 'open-graph'] as const;

export type Markup = (typeof markups)[number];

const longestAddress = 8000;

const text = v.pipe(v.string(), v.maxLength(priceLimits.text));
const address = v.pipe(v.string(), v.maxLength(longestAddress));

const reading = v.object({
  /** Of the document now, which may have moved since it was loaded. */
  address,
  /** Where the page says that it really is; empty where it does not. */
  canonical: address,
  /** Things as JSON: JSON-LD as it stands in the page, microdata in the same form. */
  blocks: v.pipe(
    v.array(
      v.object({
        markup: v.picklist(['json-ld', 'microdata']),
        json: v.pipe(v.string(), v.maxLength(priceLimits.block)),
      }),
    ),
    v.maxLength(priceLimits.blocks + priceLimits.items),
  ),
  /** Open Graph and its like: names with what they say. */
  metas: v.pipe(v.array(v.tuple([text, text])), v.maxLength(priceLimits.metas)),
  /** Which variants are chosen now in lists and buttons of the page; nothing that somebody wrote. */
  chosen: v.pipe(v.array(text), v.maxLength(priceLimits.chosen)),
});

/** What a page marks up about the product it is about. All of it is the page's claim. */
export type PriceReading = v.InferOutput<typeof reading>;

/** The reading, if the value has exactly its shape and keeps the caps; `null` for anything else. */
export function toPriceReading(value: unknown): PriceReading | null {
  const parsed = v.safeParse(reading, value);
  return parsed.success ? parsed.output : null;
}
