import type { PageNotice } from './notices.ts';
import type { NoticeKind } from './phrase.ts';
import { newYork } from './saying.ts';

/** A law that asks for such notices, as of the day it was checked. What it asks of one page is not judged. */
export interface NoticeLaw {
  readonly id: 'new_york' | 'consumer_rights' | 'ai_act' | 'services_act';
  readonly kinds: readonly NoticeKind[];
  /** Only a notice in such words goes with the law; null for any. */
  readonly words: RegExp | null;
  readonly source: { readonly url: string; readonly checked: string; readonly seen: 'cited' };
}

function cited(url: string): NoticeLaw['source'] {
  return { url, checked: '2026-11-22', seen: 'cited' };
}

/** General Business Law § 349-a; Directive 2011/83 Art. 6(1)(ea); Regulation 2024/1689 Art. 50(2) and (4); Regulation 2022/2065 Art. 26 and 27. */
export const noticeLaws: readonly NoticeLaw[] = [
  {
    id: 'new_york',
    kinds: ['price-by-algorithm'],
    words: newYork,
    source: cited('https://www.nysenate.gov/legislation/laws/GBS/349-A'),
  },
  {
    id: 'consumer_rights',
    kinds: ['price-by-algorithm', 'personalised-price'],
    // “Automated” in each of the languages.
    words: /automat/i,
    source: cited('https://eur-lex.europa.eu/eli/dir/2011/83/oj'),
  },
  {
    id: 'ai_act',
    kinds: ['ai-label', 'content-credentials', 'source-type'],
    words: null,
    source: cited('https://eur-lex.europa.eu/eli/reg/2024/1689/oj'),
  },
  {
    id: 'services_act',
    kinds: ['recommender-link', 'ad-transparency-link'],
    words: null,
    source: cited('https://eur-lex.europa.eu/eli/reg/2022/2065/oj'),
  },
];

/** The laws that ask for words like those of some notices. */
export function lawsOf(notices: readonly PageNotice[]): readonly NoticeLaw[] {
  return noticeLaws.filter(({ kinds, words }) =>
    notices.some(
      (notice) => kinds.includes(notice.kind) && (words?.test(notice.words.replaceAll(/\s+/g, ' ')) ?? true),
    ),
  );
}
