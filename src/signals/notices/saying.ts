import type { PageNotice } from './notices.ts';
import type { NoticeKind } from './phrase.ts';

/** What a notice says: its kind, and of a price by an algorithm, whether it tells of both, of an algorithm or of data. */
export type Saying = NoticeKind | 'price-by-algorithm-data' | 'price-by-data';

/** New York's sentence (General Business Law § 349-a), in one line. */
export const newYork = /this price was set by an algorithm using your personal data/i;

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ');
}

/** What a notice says, no more than its own words do. */
export function sayingOf({ kind, words }: Pick<PageNotice, 'kind' | 'words'>): Saying {
  if (kind !== 'price-by-algorithm') return kind;
  if (newYork.test(oneLine(words))) return 'price-by-algorithm-data';
  return /algorithm/i.test(words) ? kind : 'price-by-data';
}

const nearPrice = new Set<PageNotice['where']>(['next-to-price', 'folded', 'hint']);

/**
 * What a page tells of itself that touches a person most: how a price that it shows was set, and that AI made
 * something on it. What only may be so is left out.
 */
export function mostTelling(notices: readonly PageNotice[]): readonly Saying[] {
  const price = notices.find(
    ({ kind, where, words }) =>
      (kind === 'price-by-algorithm' || kind === 'personalised-price') &&
      nearPrice.has(where) &&
      !/\bmay\b/i.test(words),
  );
  const label = notices.find(({ kind }) => kind === 'ai-label');
  return [price, label].flatMap((notice) => (notice ? [sayingOf(notice)] : []));
}
