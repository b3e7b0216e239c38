import { amount } from './amounts.ts';
import { showing } from './label-phrases.ts';
import { phrases } from './marks.ts';
import type { NoticePhrase } from './phrase.ts';

/** A phrase made ready. */
export interface Ready {
  readonly phrase: NoticePhrase;
  /** Among others if it is a sentence; else as all there is. */
  readonly whole: RegExp;
  /** In words that belong to a picture; null for sentences. */
  readonly shown: RegExp | null;
}

/**
 * What a text is matched with: a phrase among others or as all there is, and in words that belong to a picture: an
 * AI-generated image of …. No part of them may repeat without end: what they are matched with is the page's.
 */
export function patternsOf({ pattern, as }: NoticePhrase): { readonly whole: string; readonly shown: string | null } {
  if (as === 'sentence') return { whole: pattern, shown: null };
  const beside = as === 'price-label' ? String.raw`(?:(?:${amount})[^\p{L}]{0,20})?` : '';
  return {
    whole: String.raw`^[^\p{L}]{0,20}(?:${pattern})[^\p{L}?]{0,20}${beside}$`,
    shown: String.raw`^[^\p{L}]{0,20}(?:\p{L}{1,4} )?(?:${pattern})(?:[^\p{L}]{0,20}$| (?:${showing})\s?.{1,200}$)`,
  };
}

function compiled(phrase: NoticePhrase): Ready {
  const { whole, shown } = patternsOf(phrase);
  return { phrase, whole: new RegExp(whole, 'iu'), shown: shown === null ? null : new RegExp(shown, 'iu') };
}

let ready: readonly Ready[] | undefined;

/** All phrases. They are made ready when the first page is judged: a worker is to start at once. */
export function readyPhrases(): readonly Ready[] {
  return (ready ??= phrases.map(compiled));
}
