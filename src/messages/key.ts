/**
 * The message catalogue's key for the sentence of a vendor or practice. Keys may hold letters,
 * digits, `_` and `@` only (https://developer.chrome.com/docs/extensions/reference/api/i18n).
 */
export function messageKey(id: string): string {
  return `explain_${id.replaceAll('-', '_')}`;
}
