import { mostFacts, oneLine, type Fact } from '../../signals/stranger/fact.ts';
import { anchorOf } from './anchor.ts';
import { textOf } from './text-of.ts';

const headings = 'h1, h2, h3, [role="heading"], [itemprop~="headline"]';

/** The title of a page and its headings. Whatever stands alone is known by what it is. */
export function headlinesIn(document: Document, address: string): readonly Fact[] {
  const title: Fact = { kind: 'headline', key: 'title', grip: 'firm', label: 'title', value: oneLine(document.title) };
  const rest = [...document.querySelectorAll(headings)].slice(0, mostFacts).map((element): Fact => {
    const label = element.localName;
    const { key, grip } = label === 'h1' ? ({ key: 'h1', grip: 'firm' } as const) : anchorOf(element, address);
    return { kind: 'headline', key, grip, label, value: oneLine(textOf(element)) };
  });
  return [title, ...rest].filter(({ value }) => /\p{L}/u.test(value));
}
