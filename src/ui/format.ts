import { language } from './text.ts';

// Made once: a long list asks thousands of times, and making one is slow.
let numbers: Intl.NumberFormat | undefined;
let lists: Intl.ListFormat | undefined;

/** A number as the language writes it. */
export function number(value: number): string {
  numbers ??= new Intl.NumberFormat(language());
  return numbers.format(value);
}

/** Things as the language lists them, with its own words in between: “a, b and c”. */
export function list<Thing>(things: readonly Thing[]): readonly (Thing | string)[] {
  lists ??= new Intl.ListFormat(language());
  // The format takes text only, so it lists the indexes.
  return lists
    .formatToParts(things.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? things[Number(value)]! : value));
}
