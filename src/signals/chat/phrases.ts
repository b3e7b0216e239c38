import type { Phrase, Saying, languages } from './phrase.ts';
import { sayings } from './phrase.ts';
import { affirmedIn, ofItself } from './phrases/clauses.ts';
import { dutch } from './phrases/nl.ts';
import { english } from './phrases/en.ts';
import { french } from './phrases/fr.ts';
import { german } from './phrases/de.ts';
import { italian } from './phrases/it.ts';
import { polish } from './phrases/pl.ts';
import { portuguese } from './phrases/pt.ts';
import { spanish } from './phrases/es.ts';
import type { Worded } from './phrases/worded.ts';

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
} satisfies Record<Language, Worded>;

function patternsOf(language: Language, says: Saying): readonly string[] {
  const { bare, ...all }: Worded = patterns[language];
  if (says === 'notice') return [...bare.map((pattern) => ofItself(language, pattern)), ...all.notice];
  if (says === 'name') return [...all.name, ...bare];
  return says === 'person' ? all.person.map((pattern) => affirmedIn(language, pattern)) : all[says];
}

function phrasesOf(language: Language): readonly Phrase[] {
  return sayings.flatMap((says) =>
    patternsOf(language, says).map((pattern, at) => ({ id: `${language}-${says}-${at + 1}`, language, says, pattern })),
  );
}

/** All phrases, in all languages: a page in one language often has a chat in another. */
export const phrases: readonly Phrase[] = (Object.keys(patterns) as Language[]).flatMap(phrasesOf);
