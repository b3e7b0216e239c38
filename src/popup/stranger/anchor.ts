import { longestValue, type Fact } from '../../signals/stranger/fact.ts';

/** Where something stands, by a name that the same place has in another picture of the page. */
export interface Anchor {
  readonly key: string;
  readonly grip: Fact['grip'];
  /** The name alone, or what kind of element it is. */
  readonly label: string;
}

/** Attributes by which shops name their goods. */
const numbers = [
  'data-product-id',
  'data-productid',
  'data-product-sku',
  'data-sku',
  'data-item-id',
  'data-pid',
  'data-asin',
  'itemid',
];

/** Elements that are one product. */
export const goods = [...numbers.map((name) => `[${name}]`), '[itemtype$="/Product"]'].join();

/** Ids that frameworks count up, or that are another each time. */
const passing = /^:|\d{4,}|[\da-f]{8,}|^(radix|react|ember|mui|headlessui|chakra|reach|rc)[-_:\d]/i;

/** How far up a name is looked for. */
const highest = 8;

/** Most links in a card: what has more is a list of cards. */
const mostLinks = 6;

/** The path that a link leads to within the site, without what changes by itself. */
export function pathOf(link: Element, address: string): string | null {
  const href = link.getAttribute('href') ?? '';
  if (!URL.canParse(href, address)) return null;
  const { origin, pathname } = new URL(href, address);
  const path = pathname.split(';', 1)[0]!;
  return origin === new URL(address).origin && path !== new URL(address).pathname ? path : null;
}

/** The number by which the shop calls what this element is. */
export function numberOf(element: Element): string | null {
  return numbers.map((name) => element.getAttribute(name)).find(Boolean) ?? null;
}

/** What the links in an element lead to, remembered: many things stand in the same few. */
const cardPaths = new WeakMap<Element, string | null>();

/** The one path that all links in a card lead to. */
function cardPath(element: Element, address: string): string | null {
  const before = cardPaths.get(element);
  if (before !== undefined) return before;
  const links = element.localName === 'a' ? [element] : [...element.querySelectorAll('a[href]')];
  const few = links.length <= mostLinks ? links : [];
  const paths = new Set(few.map((link) => pathOf(link, address)).filter((path) => path !== null));
  const path = paths.size === 1 ? [...paths][0]! : null;
  cardPaths.set(element, path);
  return path;
}

function nameOf(element: Element, address: string): string | null {
  const id = element.id && !passing.test(element.id) ? `#${element.id}` : null;
  return (numberOf(element) ?? id ?? cardPath(element, address))?.slice(0, longestValue) ?? null;
}

/** What an element stands in: the nearest thing with a name, else only which part of the page. Never by classes, which scripts change. */
export function anchorOf(element: Element, address: string): Anchor {
  const what = element.getAttribute('itemprop') ?? element.localName;
  let up: Element | null = element;
  for (let height = 0; up && height < highest && up.localName !== 'body'; height += 1) {
    const name = nameOf(up, address);
    if (name) return { key: `${name} ${what}`, grip: 'firm', label: name };
    up = up.parentElement;
  }
  const part = element.closest('main, header, footer, aside, nav')?.localName ?? 'body';
  const [name] = element.classList;
  return { key: `${part} ${what}`, grip: 'loose', label: name ? `${element.localName}.${name}` : element.localName };
}

/** Each fact once, and each firm key once: of several things under one key nobody knows which is which. */
export function settled(facts: readonly Fact[]): readonly Fact[] {
  const values = new Map<string, Set<string>>();
  const fresh = facts.filter(({ kind, key, value }) => {
    const known = values.get(`${kind} ${key}`) ?? new Set();
    values.set(`${kind} ${key}`, known);
    return known.size < known.add(value).size;
  });
  return fresh.map((fact) => (values.get(`${fact.kind} ${fact.key}`)!.size > 1 ? { ...fact, grip: 'loose' } : fact));
}
