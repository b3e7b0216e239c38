/** Letters that nobody sees: zero-width ones, and the hyphen that shows only where a line breaks. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/**
 * Text as phrases are written over it: NFKC, lower case, single spaces, straight quotes, nothing invisible.
 * `page/readings/chat.ts` does the same by itself, since it can take no other code along into a page.
 */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .replace(unseen, '')
    .replace(/[‘’‛ʼ`´]/gu, "'")
    .replace(/[“”„‟«»]/gu, '"')
    .toLowerCase()
    .replace(/\s+/gu, ' ')
    .trim();
}

/** A phrase’s pattern over whole words of normalised text: neither a letter nor a digit stands beside them. */
export function wholeWords(pattern: string): RegExp {
  return new RegExp(String.raw`(?<![\p{L}\p{N}])(?:${pattern})(?![\p{L}\p{N}])`, 'u');
}

/** Whether words are what a pattern fits, all of them and nothing else. */
export function isWhole(pattern: string, words: string): boolean {
  return wholeWords(`^(?:${pattern})$`).test(words);
}
