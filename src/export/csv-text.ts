/**
 * What a spreadsheet takes for the beginning of a formula, also after spaces, quotes and marks that
 * nobody sees, and in full width (https://owasp.org/www-community/attacks/CSV_Injection).
 */
const formula = /^[\s"'\u200B\uFEFF]*[=+\-@|%\t\r\n\uFF1D\uFF0B\uFF0D\uFF20]/;

/**
 * A text that no spreadsheet runs: `'` stands before one that could be a formula, and before one that
 * begins with `'` already, so that `fused` can tell them apart.
 */
export function defused(text: string): string {
  return text.startsWith("'") || formula.test(text) ? `'${text}` : text;
}

/** The text that was defused. */
export function fused(text: string): string {
  return text.startsWith("'") ? text.slice(1) : text;
}
