import * as v from 'valibot';
import { longestList, longestText } from './limits.ts';

/** Where words of a chat stood: a name for screen readers, the field to write in, a heading, a button, or elsewhere. */
export const wordPlaces = ['label', 'placeholder', 'heading', 'button', 'text'] as const;

export type WordPlace = (typeof wordPlaces)[number];

/** Longest words taken out of a chat, in UTF-16 units: the fixed parts of one of our own phrases. */
const longestWords = 80;

/** Most chats that a document tells of at once. */
const mostChats = 200;

/** Most words of one chat. */
const mostWords = 40;

const chatSeen = v.object({
  /** Watched selectors of what holds it in this document; none in a document that is the chat itself. */
  holders: v.pipe(v.array(v.pipe(v.string(), v.maxLength(longestText))), v.maxLength(longestList)),
  /** Whether its window was seen to stand open. */
  window: v.picklist(['closed', 'open']),
  /**
   * Whether lines in its window were compared with all phrases: `some`, all that were there; `part`, not all;
   * `sealed` where some of the window could not be read: a frame of another origin, or one that the person touched
   * before it was known.
   */
  read: v.picklist(['none', 'some', 'part', 'sealed']),
  /** Whether the person used it: clicked, or pressed a key in it. */
  used: v.picklist(['no', 'yes']),
  /** Words in it that one of our phrases fits, in the order in which they were seen. */
  words: v.pipe(
    v.array(
      v.object({
        /** Id of the phrase. */
        phrase: v.pipe(v.string(), v.maxLength(40)),
        /** With `…` for what a wildcard of the phrase caught, and 0 for each digit. */
        words: v.pipe(v.string(), v.maxLength(longestWords)),
        place: v.picklist(wordPlaces),
      }),
    ),
    v.maxLength(mostWords),
  ),
});

/**
 * What our script saw of a chat in one document, until the person first typed in it: then it stops for
 * good. Words are those of our own phrases alone; nothing else of what stands there leaves the document.
 * All of it is the page's claim.
 */
export type ChatSeen = v.InferOutput<typeof chatSeen>;

/** What was seen of the chats in a document, without what has another shape or breaks the caps. */
export function toChatsSeen(value: unknown): readonly ChatSeen[] {
  return (Array.isArray(value) ? value : []).slice(0, mostChats).flatMap((one: unknown) => {
    const parsed = v.safeParse(chatSeen, one);
    return parsed.success ? [parsed.output] : [];
  });
}
