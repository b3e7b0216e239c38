/**
 * How a phrase counts in a chat: `unasked`, not where the person wishes or asks for something; `said`, in running
 * text only where the chat speaks to the person besides.
 */
export type Hearing = 'unasked' | 'said';

/** A phrase as a page script is handed it: a pattern over lower-case text, with its own boundaries. */
export type ChatPhrase = readonly [id: string, pattern: string, hearing: Hearing];

/** Patterns over one sentence: of a person who wants something, of a chat that speaks to them, of a chat that offers. */
export interface ChatSides {
  readonly person: string;
  readonly chat: string;
  readonly offer: string;
}
