import type { SourceMeaning, SourceType } from '../../signals/notices/source-types.ts';
import { sentence } from '../../ui/sentence.ts';
import { text, type MessageKey } from '../../ui/text.ts';

/** Of terms that have a plainer word than their meaning has. */
const plainer: Readonly<Record<string, MessageKey>> = {
  digitalCapture: 'labels_source_camera',
  computationalCapture: 'labels_source_several',
  screenCapture: 'labels_source_screen',
  digitalArt: 'labels_source_people',
  digitalCreation: 'labels_source_people',
  humanEdits: 'labels_source_touched',
  minorHumanEdits: 'labels_source_touched',
  negativeFilm: 'labels_source_scan',
  positiveFilm: 'labels_source_scan',
  print: 'labels_source_scan',
};

function meaningWords(meaning: SourceMeaning): string {
  return text(`labels_source_${meaning}`);
}

/** What a picture is labelled as, in plain words and with the technical one. */
export function Source({ source: { term, meaning } }: { readonly source: SourceType }) {
  const words = Object.hasOwn(plainer, term) ? text(plainer[term]!) : meaningWords(meaning);
  return <>{sentence('labels_source_term', words, <code dir="ltr">{term}</code>)}</>;
}
