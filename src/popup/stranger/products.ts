import { longestValue, mostFacts, oneLine, type Fact } from '../../signals/stranger/fact.ts';
import { goods, numberOf, pathOf } from './anchor.ts';
import { textOf } from './text-of.ts';

/** Where the name of a product stands in its card, the surest first. */
const names = ['[itemprop~="name"]', 'h1, h2, h3, h4', '[class*="title" i], [class*="name" i]', 'a[href]'];

function nameIn(card: Element): string {
  const texts = names.map((selector) => {
    const named = card.querySelector(selector);
    return named ? oneLine(textOf(named)) : '';
  });
  const picture = card.querySelector('img[alt]')?.getAttribute('alt') ?? '';
  return texts.find((text) => /\p{L}/u.test(text)) ?? oneLine(picture);
}

/** The products that stand in a page as cards, each known by its number or by where it leads, wherever it stands. */
export function productsIn(document: Document, address: string): readonly Fact[] {
  return [...document.querySelectorAll(goods)].slice(0, mostFacts).flatMap((card) => {
    const value = nameIn(card);
    const link = card.localName === 'a' ? card : card.querySelector('a[href]');
    const key = (numberOf(card) ?? (link && pathOf(link, address)) ?? value).slice(0, longestValue);
    return value ? [{ kind: 'product', key, grip: 'firm', label: key, value } as const] : [];
  });
}
