/**
 * What a page tells of itself: a price, a picture or text, what it recommends, its ads. `price-words`: it has the
 * words for a price that an algorithm set or that is personalised, but not beside one.
 */
export type NoticeKind =
  | 'price-by-algorithm'
  | 'price-words'
  | 'personalised-price'
  | 'ai-label'
  | 'content-credentials'
  | 'source-type'
  | 'recommender-link'
  | 'ad-transparency-link';

/** One wording in one language. */
export interface NoticePhrase {
  readonly kind: NoticeKind;
  /** As in BCP 47. */
  readonly language: 'en' | 'de' | 'fr' | 'es' | 'it' | 'nl' | 'pl' | 'pt';
  /** What it is about: it counts only there. `text`: what it stands in or above. `control`: it is a link or a switch. */
  readonly about: 'price' | 'media' | 'text' | 'control';
  /**
   * `sentence`: other sentences may stand beside it. `label`: it is all that is written there. `price-label`:
   * the same, with an amount beside it.
   */
  readonly as: 'sentence' | 'label' | 'price-label';
  /** Source of a regular expression (flags `iu`) over text in one line with straight quotes. */
  readonly pattern: string;
}
