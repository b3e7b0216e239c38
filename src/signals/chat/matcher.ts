/** Letters that nobody sees: zero-width ones, and the hyphen that shows only where a line breaks. */
const unseen = /[\u00AD\u200B-\u200D\u2060\uFEFF]/gu;

/** What stands for letters that a wildcard could be filled with. */
const filler = 'qxq';

/**
 * Text as phrases are written over it: NFKC, lower case, single spaces, straight quotes, nothing invisible.
 * `page/readings/chat-matching.ts` does the same by itself, since it can take no other code along into a page.
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

/**
 * Words that a pattern fits, without what is not its own: `…` for letters that could be any others there, 0
 * for each digit. "i'm sarah, the acme ai" is "i'm …, the … ai". `page/readings/chat-matching.ts` does the same.
 */
export function fixedPart(pattern: string, words: string): string {
  const whole = wholeWords(`^(?:${pattern})$`);
  // `une?` is two words.
  const bare = pattern.replaceAll(/\[[^\]]*\]|\\p\{L\}|\\./gu, ' ');
  const own = new Set([bare, bare.replaceAll(/\p{L}\?/gu, ' ')].flatMap((one) => one.split(/[^\p{L}]+/u)));
  const other = (at: number) => words.slice(0, at) + (words[at] === 'q' ? 'x' : 'q') + words.slice(at + 1);
  const fixed = words.replace(/\p{L}+/gu, (word, start: number) =>
    own.has(word) ? word : word.replace(/./gu, (one, at: number) => (whole.test(other(start + at)) ? '…' : one)),
  );
  return fixed.replace(/…+/gu, '…').replace(/\p{N}/gu, '0');
}

/** Whether words are the fixed part of what a pattern fits, and nothing more. */
export function isFixedPart(pattern: string, words: string): boolean {
  const filled = words.replaceAll('…', filler);
  return filled === normalised(filled) && isWhole(pattern, filled) && fixedPart(pattern, filled) === words;
}
