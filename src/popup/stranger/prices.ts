import { amountsIn } from '../../signals/stranger/amount.ts';
import { mostFacts, oneLine, type Fact } from '../../signals/stranger/fact.ts';
import { anchorOf } from './anchor.ts';
import { textOf } from './text-of.ts';

/** Most pieces of text looked at in one picture. */
const mostTexts = 60_000;

/** Longest text of a price: what is longer tells of one. */
const longest = 48;

/** Most parts of a price. */
const mostParts = 12;

/** How far up the parts of a price may stand together: `<b>€</b><i>89</i>`. */
const highest = 3;

/** What nobody reads, and headings: those are compared whole. */
const passed = 'script, style, noscript, template, textarea, select, h1, h2, h3';

/** What somebody put into a cart is no price of the page. */
const cart = ['cart', 'basket', 'bag', 'wishlist']
  .flatMap((word) => [`[class*="${word}" i]`, `[id*="${word}" i]`])
  .join();

function isOwnCart(element: Element): boolean {
  return element.closest(cart) !== null && element.closest('header, aside, nav, dialog, [role="dialog"]') !== null;
}

/** What shops call a price in their own page, in some languages. */
const called = /(^|[^a-z])(price|preis|prix|precio|prezzo|preco|prijs|cena|pris|hinta)s?($|[^a-z])/i;

function isCalledPrice({ id, classList }: Element): boolean {
  return called.test(id) || [...classList].some((name) => called.test(name));
}

/** The smallest element around a text that holds an amount with its currency, or is called a price. */
function priceAround(text: Node): Element | null {
  let element = text.parentElement;
  for (let height = 0; element && height < highest; height += 1) {
    if (element.childNodes.length > mostParts || (element.textContent ?? '').length > longest) return null;
    if (amountsIn(textOf(element)).length > 0 || isCalledPrice(element)) return element;
    element = element.parentElement;
  }
  return null;
}

function written(document: Document): ReadonlySet<Element> {
  const found = new Set<Element>();
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let left = mostTexts; left > 0 && found.size < mostFacts && walker.nextNode(); left -= 1) {
    const text = walker.currentNode;
    if (!/\d/.test(text.nodeValue ?? '') || text.parentElement?.closest(passed)) continue;
    const element = priceAround(text);
    if (element) found.add(element);
  }
  return found;
}

/** Attributes that hold a price for machines. */
const machines = ['content', 'data-price', 'data-product-price', 'data-price-amount'];

function declared(document: Document, address: string): readonly Fact[] {
  const selector =
    '[itemprop~="price"][content], [itemprop~="lowPrice"][content], [data-price], [data-product-price], [data-price-amount]';
  return [...document.querySelectorAll(selector)].slice(0, mostFacts).flatMap((element) => {
    const attribute = machines.find((name) => element.hasAttribute(name))!;
    const value = oneLine(element.getAttribute(attribute) ?? '');
    const { key, grip, label } = anchorOf(element, address);
    if (!/\d/.test(value) || isOwnCart(element)) return [];
    return [{ kind: 'price', key: `${key} ${attribute}`, grip, label, value } as const];
  });
}

/** The prices that stand in a page, as text and for machines. */
export function pricesIn(document: Document, address: string): readonly Fact[] {
  const texts = [...written(document)].flatMap((element) => {
    if (isOwnCart(element)) return [];
    const { key, grip, label } = anchorOf(element, address);
    return [{ kind: 'price', key, grip, label, value: oneLine(textOf(element)) } as const];
  });
  return [...texts, ...declared(document, address)];
}
