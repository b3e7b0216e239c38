/**
 * The same text in memory of its own. What engines cut out of a string only points into it: thirteen
 * letters that are kept would keep alive the whole body they stood in. Joining writes a new string.
 */
export function copied(text: string): string {
  return [text.slice(0, 1), text.slice(1)].join('');
}

/** The beginning of a text, at most so many UTF-16 units of it, without the rest in memory. */
export function cut(text: string, longest: number): string {
  return text.length > longest ? copied(text.slice(0, longest)) : text;
}
