import * as v from 'valibot';

/** Most that is taken out of a page: characters of a text, a label, and a short label; entries of each list. */
export const noticeLimits = {
  words: 400,
  label: 200,
  short: 70,
  address: 200,
  blocks: 60,
  links: 20,
  sources: 20,
} as const;

/** What our script is told to look for: selectors, and sources of regular expressions for the flag `i` (`amount`, `fines` and `sums`: `iu`). */
export interface NoticeMarks {
  /** A piece of text without one of these is not looked at again: `short` for short texts alone, `asWritten` in upper and lower case as it stands. */
  readonly stems: { readonly long: string; readonly short: string; readonly asWritten: string };
  /** Phrases that may stand among others, and those that must be all that is written somewhere. */
  readonly sentences: string;
  readonly labels: string;
  /** Those of the labels that count beside a price alone. */
  readonly priceLabels: string;
  /** An amount of money. */
  readonly amount: string;
  /** Words of fines and damages, and those and others that make an amount something else than a price. */
  readonly fines: string;
  readonly sums: string;
  /** How a page says to machines that it sells a product, and that it is an article: a selector, and a pattern in JSON-LD. */
  readonly selling: { readonly selector: string; readonly type: string };
  readonly telling: { readonly selector: string; readonly type: string };
  /** Selectors of what shows a picture or a film, of prices for machines, and of links by their address. */
  readonly media: string;
  readonly prices: string;
  readonly links: string;
}

/** What holds the words: `hint` is an attribute that is shown when somebody points at something, `picture` one of a picture. */
const holders = ['text', 'caption', 'heading', 'link', 'button', 'hint', 'picture'] as const;

/** The part of a page that they stand in: `folded` cannot be seen before somebody opens it. */
const parts = ['page', 'footer', 'dialog', 'folded', 'menu', 'quoted'] as const;

const words = v.pipe(v.string(), v.maxLength(noticeLimits.words));
const address = v.pipe(v.string(), v.maxLength(noticeLimits.address));
const part = v.picklist(parts);

const reading = v.object({
  /** Texts with one of the phrases in them, in one line. */
  blocks: v.pipe(
    v.array(
      v.object({
        words,
        /** Whether that is all that the block says. */
        extent: v.picklist(['whole', 'cut']),
        holder: v.picklist(holders),
        part,
        /** Where the closest price stands: in the same block, or in the same small box. */
        price: v.picklist(['same-block', 'near', 'none']),
        media: v.picklist(['picture', 'film', 'none']),
        /** `prose`: longer paragraphs stand before or behind it. */
        around: v.picklist(['prose', 'short']),
        /** Path of the link that it is; null where it is none. */
        path: v.nullable(address),
      }),
    ),
    v.maxLength(noticeLimits.blocks),
  ),
  /** Links by their address. */
  links: v.pipe(v.array(v.object({ host: address, path: address, words, part })), v.maxLength(noticeLimits.links)),
  /** What the page's data for machines gives as the source of its media (https://schema.org/digitalSourceType). */
  sources: v.pipe(v.array(address), v.maxLength(noticeLimits.sources)),
});

/** What a page shows that may be a notice. All of it is the page's claim. */
export type NoticesReading = v.InferOutput<typeof reading>;

/** The reading, if the value has exactly its shape and keeps the caps; `null` for anything else. */
export function toNoticesReading(value: unknown): NoticesReading | null {
  const parsed = v.safeParse(reading, value);
  return parsed.success ? parsed.output : null;
}
