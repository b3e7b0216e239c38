import type { PriceReading } from '../../evidence/prices.ts';

/** A thing of https://schema.org, as a page marks it up. */
export type Node = Readonly<Record<string, unknown>>;

/** Most entries of one list, and most things of one page, that are looked at. */
const mostEntries = 300;
const mostNodes = 2000;

/** Most values of one property that are looked at, where one is expected. */
export const mostValues = 20;

/** What is sold as one thing. */
const products = new Set([
  'Product',
  'ProductGroup',
  'ProductModel',
  'IndividualProduct',
  'SomeProducts',
  'Vehicle',
  'Car',
  'Motorcycle',
]);

/** What a page says that it is, with the product that it is about in it. */
const pages = new Set(['WebPage', 'ItemPage']);

/** The entries of a list, or the one thing that stands instead of it. */
export function listed(value: unknown, most = mostEntries): readonly unknown[] {
  if (value === undefined || value === null) return [];
  return Array.isArray(value) ? (value as unknown[]).slice(0, most) : [value];
}

export function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The first text among some values, in one line; empty where there is none. */
export function textOf(value: unknown): string {
  const first = listed(value, mostValues).find((one) => typeof one === 'string' || typeof one === 'number');
  return first === undefined ? '' : String(first).slice(0, 300).replaceAll(/\s+/g, ' ').trim();
}

/** The last word of what names something in schema.org: `https://schema.org/Product` is `Product`. */
export function wordOf(value: unknown): string {
  const text = textOf(value);
  return text.slice(text.search(/[^/:#]*$/));
}

export function isOf(node: Node, types: ReadonlySet<string>): boolean {
  return listed(node['@type'], mostValues).some((type) => types.has(wordOf(type)));
}

/** JSON as shops write it: in a comment, with line breaks inside of texts, with a comma too many. */
function parsed(json: string): unknown {
  const text = json
    .replace(/^\s*(<!--|\/\*\s*<!\[CDATA\[\s*\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
    .replace(/(-->|\/\*\s*\]\]>\s*\*\/|\/\/\s*\]\]>|\]\]>)\s*$/, '');
  try {
    return JSON.parse(text) as unknown;
  } catch {
    try {
      return JSON.parse(
        text
          .replaceAll(/\p{Cc}+/gu, ' ')
          .replaceAll(/,\s*(?=[\]}])/g, '')
          .replace(/;\s*$/, ''),
      );
    } catch {
      return null;
    }
  }
}

/** The products of a page that are marked up as things of their own, and all things that have an id. */
export interface Marked {
  readonly products: readonly Node[];
  readonly byId: ReadonlyMap<string, Node>;
}

/**
 * The products among what a page marks up: of its own, in lists and graphs, and what the page says it is about. What
 * stands inside something else (a list of search results, a review, similar products) is not one of them.
 */
export function markedIn(blocks: readonly PriceReading['blocks'][number][]): Marked {
  const found: Node[] = [];
  const byId = new Map<string, Node>();
  const waiting = blocks.flatMap(({ json }) => listed(parsed(json)));
  for (let at = 0; at < Math.min(waiting.length, mostNodes); at += 1) {
    const node = waiting[at];
    if (Array.isArray(node)) waiting.push(...listed(node));
    if (!isNode(node)) continue;
    const id = textOf(node['@id']);
    // A bare reference says nothing of what it refers to.
    if (id !== '' && Object.keys(node).length > 1 && !byId.has(id)) byId.set(id, node);
    waiting.push(...listed(node['@graph']));
    if (isOf(node, products)) found.push(node);
    if (isOf(node, pages)) waiting.push(...listed(node['mainEntity']));
  }
  return { products: [...new Set(found)], byId };
}
