import { isNode, listed, textOf, type Node } from './nodes.ts';

/** Properties that name one product, and each of its variants, by a number (https://schema.org/Product). */
const numbers = [
  'sku',
  'productID',
  'gtin',
  'gtin14',
  'gtin13',
  'gtin12',
  'gtin8',
  'isbn',
  'identifier',
  'productGroupID',
] as const;

/** What templates write where a product has no number. */
const fillers = /^(|0+|-+|\.+|n\/?a|none|null|nil|undefined|unknown|tbd|default|test|sku|[{[%<].*)$/i;

/** The number that something is known by; empty where it states none. */
export function numberOf(node: Node): string {
  for (const name of numbers) {
    const [value] = listed(node[name]);
    const text = textOf(isNode(value) ? value['value'] : value);
    if (!fillers.test(text)) return `${name}=${text}`;
  }
  return '';
}

/** A name as it stays when a page writes it otherwise: letters and figures alone, all small. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
