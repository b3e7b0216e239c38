import { longestValue, mostFacts, oneLine, type Fact } from './fact.ts';

/** Properties that say what is offered, and to whom. Counts, ratings and dates change by themselves. */
const told = new Set([
  'name',
  'headline',
  'alternativeHeadline',
  'description',
  'priceCurrency',
  'availability',
  'itemCondition',
  'isAccessibleForFree',
  'audience',
  'audienceType',
  'eligibleRegion',
  'eligibleCustomerType',
  'areaServed',
  'inLanguage',
  'baseSalary',
]);

const prices = new Set(['price', 'lowPrice', 'highPrice', 'minPrice', 'maxPrice']);

/** What tells one thing from another of its type. */
const names = ['@id', 'sku', 'gtin13', 'gtin', 'gtin12', 'gtin8', 'mpn', 'productID', 'url'];

const products = /^(Product|ProductGroup|IndividualProduct|ProductModel|Vehicle|Car|Book|Hotel|Event|Course)$/;

/** Deepest nesting that is followed. */
const deepest = 8;

type Node = Readonly<Record<string, unknown>>;

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function textOf(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? oneLine(String(value))
    : '';
}

/** The last word of a type: `https://schema.org/Product` is `Product`. */
function typeOf(node: Node): string {
  const [type] = [node['@type']].flat();
  return typeof type === 'string' ? type.slice(type.search(/[^/:#]*$/), 100) : '';
}

/** What a thing is called by. Of an address the path counts: what stands behind it is another each time. */
function nameOf(node: Node): string {
  const name = names.map((key) => textOf(node[key])).find(Boolean) ?? '';
  return name.split(/[?#]/, 1)[0]!;
}

/** What other visitors wrote: it comes and goes. */
const passing = /^(Review|UserReview|Comment|Rating|AggregateRating|InteractionCounter)$/;

/** The things among some values, with those inside a graph instead of the graph. */
function nodesIn(value: unknown): readonly Node[] {
  return [value]
    .flat()
    .slice(0, mostFacts)
    .filter(isNode)
    .flatMap((node) => ('@graph' in node ? [node['@graph']].flat().filter(isNode) : [node]));
}

/**
 * What the JSON-LD blocks of a page state (https://schema.org): prices, products by name, and what else
 * says what is offered and to whom. A thing is known by its own name where it has one, else by its place;
 * one of several without a name by nothing but its row.
 */
export function factsOfJsonLd(blocks: readonly unknown[]): readonly Fact[] {
  const facts: Fact[] = [];

  function state(kind: Fact['kind'], key: string, grip: Fact['grip'], label: string, value: unknown): void {
    const text = textOf(value);
    if (text && facts.length < mostFacts) facts.push({ kind, key: `ld ${key}`, grip, label, value: text });
  }

  function follow(nodes: readonly Node[], above: string, held: Fact['grip'], path: string, depth: number): void {
    if (depth > deepest) return;
    for (const node of nodes) {
      const type = typeOf(node);
      const name = nameOf(node);
      const alone = nodes.every((other) => other === node || typeOf(other) !== type);
      const grip = name || (alone && held === 'firm') ? 'firm' : 'loose';
      const key = name ? `${type} ${name}` : `${above} ${type}`;
      if (!passing.test(type)) tell(node, key, grip, [path, type].filter(Boolean).join('.'), depth);
    }
  }

  function tell(node: Node, key: string, grip: Fact['grip'], label: string, depth: number): void {
    if (products.test(typeOf(node))) {
      state('product', nameOf(node) || textOf(node['name']), 'firm', typeOf(node), node['name']);
    }
    for (const [property, value] of Object.entries(node)) {
      const shown = `${label}.${property}`.slice(0, longestValue);
      follow(nodesIn(value), key, grip, shown, depth + 1);
      const kind = prices.has(property) ? 'price' : told.has(property) ? 'json-ld' : null;
      const values = [value].flat().slice(0, mostFacts);
      if (kind)
        for (const one of values) state(kind, `${key} ${property}`, values.length > 1 ? 'loose' : grip, shown, one);
    }
  }

  follow(blocks.flatMap(nodesIn), '', 'firm', '', 0);
  return facts;
}
