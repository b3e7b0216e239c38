import type { ChatPhrase, ChatSides, Hearing } from '../../evidence/chat-phrases.ts';
import type { Saying } from './phrase.ts';
import { phrases } from './phrases.ts';
import { sidePattern } from './sides.ts';

/** Which sayings count in running text, where an earlier conversation may stand, too. */
const hearings = {
  notice: 'unasked',
  name: 'unasked',
  human: 'said',
  person: 'said',
  hours: 'said',
  away: 'unasked',
} as const satisfies Readonly<Record<Saying, Hearing>>;

/** Any letter, near enough for the languages of the phrases: what Unicode calls one takes a browser twenty times as long to compile. */
const letter = String.raw`a-z\u00c0-\u1fff\u3040-\ud7ff`;

/** A pattern as the page script has it: no letter and no digit stands beside what it fits. */
function wholeWords(pattern: string): string {
  const cheap = pattern.replaceAll(String.raw`[^\p{L}]`, `[^${letter}]`).replaceAll(String.raw`\p{L}`, `[${letter}]`);
  return `(?<![${letter}\\d])(?:${cheap})(?![${letter}\\d])`;
}

/** All phrases, as the script that looks for them in a page is handed them. */
export const handedPhrases: readonly ChatPhrase[] = phrases.map(({ id, pattern, says }) => [
  id,
  wholeWords(pattern),
  hearings[says],
]);

/** What tells in a page who speaks. */
export const handedSides: ChatSides = {
  person: wholeWords(sidePattern('person')),
  chat: wholeWords(sidePattern('chat')),
  offer: wholeWords(sidePattern('offer')),
};
