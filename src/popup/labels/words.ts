import type { NoticeLaw } from '../../signals/notices/laws.ts';
import type { Saying } from '../../signals/notices/saying.ts';
import type { PageNotice } from '../../signals/notices/notices.ts';
import { text } from '../../ui/text.ts';

const kinds = {
  'price-by-algorithm-data': 'labels_kind_price_by_algorithm_data',
  'price-by-algorithm': 'labels_kind_price_by_algorithm',
  'price-by-data': 'labels_kind_price_by_data',
  'price-words': 'labels_kind_price_words',
  'personalised-price': 'labels_kind_personalised_price',
  'ai-label': 'labels_kind_ai_label',
  'content-credentials': 'labels_kind_content_credentials',
  'source-type': 'labels_kind_source_type',
  'recommender-link': 'labels_kind_recommender_link',
  'ad-transparency-link': 'labels_kind_ad_transparency_link',
} as const satisfies Record<Saying, string>;

const places = {
  'next-to-price': 'labels_where_next_to_price',
  'near-picture': 'labels_where_near_picture',
  'near-film': 'labels_where_near_film',
  caption: 'labels_where_caption',
  'picture-text': 'labels_where_picture_text',
  footer: 'labels_where_footer',
  dialog: 'labels_where_dialog',
  folded: 'labels_where_folded',
  hint: 'labels_where_hint',
  menu: 'labels_where_menu',
  data: 'labels_where_data',
  page: 'labels_where_page',
} as const satisfies Record<PageNotice['where'], string>;

/** What a notice says, in a sentence without its end. */
export function sayingSentence(saying: Saying): string {
  return text(kinds[saying]);
}

/** Where a notice stood. */
export function placeWords(where: PageNotice['where']): string {
  return text(places[where]);
}

/** What a law asks for, in plain words. */
export function lawSentence(id: NoticeLaw['id']): string {
  return text(`labels_law_${id}`);
}
