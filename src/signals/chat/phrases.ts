import type { Phrase, Saying, languages } from './phrase.ts';
import { sayings } from './phrase.ts';
import { dutch } from './phrases/nl.ts';
import { english } from './phrases/en.ts';
import { french } from './phrases/fr.ts';
import { german } from './phrases/de.ts';
import { italian } from './phrases/it.ts';
import { polish } from './phrases/pl.ts';
import { portuguese } from './phrases/pt.ts';
import { spanish } from './phrases/es.ts';

type Language = (typeof languages)[number];

const patterns = {
  en: english,
  de: german,
  fr: french,
  es: spanish,
  it: italian,
  nl: dutch,
  pl: polish,
  pt: portuguese,
} satisfies Record<Language, Readonly<Record<Saying, readonly string[]>>>;

function phrasesOf(language: Language): readonly Phrase[] {
  return sayings.flatMap((says) =>
    patterns[language][says].map((pattern, at) => ({ id: `${language}-${says}-${at + 1}`, language, says, pattern })),
  );
}

/** All phrases, in all languages: a page in one language often has a chat in another. */
export const phrases: readonly Phrase[] = (Object.keys(patterns) as Language[]).flatMap(phrasesOf);
