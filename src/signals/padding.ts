/** Base64 without the signs that fill its end. No pattern does it: `=+$` tries every run of them to its end, again and again. */
export function withoutPadding(text: string): string {
  let end = text.length;
  while (text[end - 1] === '=') end -= 1;
  return text.slice(0, end);
}
