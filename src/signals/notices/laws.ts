import type { NoticeKind } from './phrase.ts';

/** A law that asks for such notices, as of the day it was checked. What it asks of one page is not judged. */
export interface NoticeLaw {
  readonly id: 'new_york' | 'consumer_rights' | 'ai_act' | 'services_act';
  readonly kinds: readonly NoticeKind[];
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
    source: cited('https://www.nysenate.gov/legislation/laws/GBS/349-A'),
  },
  {
    id: 'consumer_rights',
    kinds: ['price-by-algorithm', 'personalised-price'],
    source: cited('https://eur-lex.europa.eu/eli/dir/2011/83/oj'),
  },
  {
    id: 'ai_act',
    kinds: ['ai-label', 'content-credentials', 'source-type'],
    source: cited('https://eur-lex.europa.eu/eli/reg/2024/1689/oj'),
  },
  {
    id: 'services_act',
    kinds: ['recommender-link', 'ad-transparency-link'],
    source: cited('https://eur-lex.europa.eu/eli/reg/2022/2065/oj'),
  },
];
