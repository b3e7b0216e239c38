import { wordPlaces, type ChatSeen, type WordPlace } from '../../evidence/chat-seen.ts';
import type { Reason } from '../finding.ts';
import { withoutDays } from './days.ts';
import { isFixedPart, wholeWords } from './matcher.ts';
import { sayings, type Phrase, type Saying } from './phrase.ts';
import { phrases } from './phrases.ts';
import { sidePattern } from './sides.ts';

/** Words in a chat that are a phrase of ours. */
export interface Heard {
  readonly says: Saying;
  readonly words: string;
  readonly place: WordPlace;
}

let byId: ReadonlyMap<string, Phrase> | undefined;

let person: RegExp | undefined;

/** Whether words are a wish or question of the person: a widget shows them again. A button offers what it says. */
function isOfPerson(words: string, place: WordPlace): boolean {
  person ??= wholeWords(sidePattern('person'));
  return place !== 'button' && person.test(words);
}

/**
 * The words with what they say. What is not the fixed part of a phrase of ours, whole and nothing more, is not
 * kept: a page says what it likes.
 */
export function heardIn(seen: ChatSeen['words']): readonly Heard[] {
  byId ??= new Map(phrases.map((phrase) => [phrase.id, phrase]));
  const known = byId;
  return seen.flatMap(({ phrase: id, words, place }) => {
    const phrase = known.get(id);
    if (!phrase || !isFixedPart(phrase.pattern, words) || isOfPerson(words, place)) return [];
    const dayless = phrase.says === 'hours' || phrase.says === 'away' ? withoutDays(words) : words;
    return [{ says: phrase.says, words: dayless.replaceAll(/0+(?:[:.]0+)?/gu, '…'), place }];
  });
}

/** Whether the same was heard in the same place. */
export function isSameHeard(one: Heard, other: Heard): boolean {
  return one.says === other.says && one.place === other.place && one.words === other.words;
}

function isPartOf(one: Heard, other: Heard): boolean {
  if (one.place !== other.place) return false;
  // The same words name a program, and say of themselves that they do.
  if (one.words === other.words) return one.says === 'name' && other.says === 'notice';
  if (one.words.length >= other.words.length) return false;
  if (one.says === other.says || !other.words.includes(one.words)) return false;
  // Only who denies it says more than the notice inside: "not an AI assistant".
  return one.says !== 'notice' || other.says === 'human';
}

/** Without words that are a part of longer ones which say something else: "not a bot" names no bot. */
export function withoutParts(heard: readonly Heard[]): readonly Heard[] {
  return heard.filter((one) => !heard.some((other) => isPartOf(one, other)));
}

/** Words as a reason. */
export function reasonOf({ says, words, place }: Heard): Reason {
  return { place: 'words', found: words, detail: [says, place] };
}

/** Words that a reason tells of; none where it tells of something else. */
export function heardOf({ place, found, detail }: Reason): readonly Heard[] {
  const says = sayings.find((one) => one === detail?.[0]);
  if (place !== 'words' || !says) return [];
  return [{ says, words: found, place: wordPlaces.find((one) => one === detail?.[1]) ?? 'text' }];
}
