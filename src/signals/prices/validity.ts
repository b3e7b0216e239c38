import { textOf, type Node } from './nodes.ts';

/** Which day it is now: the first and the last of those that it is somewhere on earth, as `2026-11-22`. */
export interface Today {
  readonly earliest: string;
  readonly latest: string;
}

/** The day in a date of ISO 8601; null for what is none. */
function dayOf(text: string): string | null {
  const [, year, month, date] = /^(\d{4})-?(\d\d)-?(\d\d)(?!\d)/.exec(text) ?? [];
  return year === undefined ? null : `${year}-${month}-${date}`;
}

/** Whether it is between two dates as a page writes them, the last with all its day; what is no date bounds nothing. */
export function isWithin(from: string, until: string, { earliest, latest }: Today): boolean {
  const [begins, ends] = [dayOf(from), dayOf(until)];
  return (begins === null || begins <= latest) && (ends === null || ends >= earliest);
}

/** Whether a price is that of now, as far as the page dates it. */
export function isOfNow(node: Node, today: Today): boolean {
  return (
    isWithin(textOf(node['validFrom']), textOf(node['validThrough']), today) &&
    isWithin('', textOf(node['priceValidUntil']), today)
  );
}
