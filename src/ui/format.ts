import { language } from './text.ts';

// Made once: a long list asks thousands of times, and making one is slow.
let numbers: Intl.NumberFormat | undefined;
let lists: Intl.ListFormat | undefined;

/** A number as the language writes it. */
export function number(value: number): string {
  numbers ??= new Intl.NumberFormat(language());
  return numbers.format(value);
}

/** A weight in the unit that reads best: `1.2 MB`, and `43 bytes` of what would be no tenth of a kilobyte. */
export function bytes(value: number): string {
  if (value < 100) return measured(value, 'byte', 0, 'long');
  const [unit, size] = value >= 1e6 ? (['megabyte', 1e6] as const) : (['kilobyte', 1e3] as const);
  return measured(value / size, unit, 1);
}

/** A time in seconds: `3.4 sec`. */
export function seconds(milliseconds: number): string {
  return measured(milliseconds / 1000, 'second', 1);
}

/** A mass: `0.15 g`. */
export function grams(value: number): string {
  return measured(value, 'gram', value < 1 ? 2 : 1);
}

function measured(
  value: number,
  unit: string,
  maximumFractionDigits: number,
  unitDisplay: 'short' | 'long' = 'short',
): string {
  return new Intl.NumberFormat(language(), { style: 'unit', unit, unitDisplay, maximumFractionDigits }).format(value);
}

/** Things as the language lists them, with its own words in between: “a, b and c”. */
export function list<Thing>(things: readonly Thing[]): readonly (Thing | string)[] {
  lists ??= new Intl.ListFormat(language());
  // The format takes text only, so it lists the indexes.
  return lists
    .formatToParts(things.map((_, index) => String(index)))
    .map(({ type, value }) => (type === 'element' ? things[Number(value)]! : value));
}
