/**
 * Text of a page's choosing with its invisible characters spelt out. Left in, they could turn
 * what follows around (U+202E) and have one address pass for another.
 */
export function visible(found: string): string {
  return found.replaceAll(
    /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu,
    (character) => `\\u{${character.codePointAt(0)!.toString(16)}}`,
  );
}
