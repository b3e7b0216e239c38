import { longestToken, shortestToken } from '../evidence/typed.ts';

/** Most pieces taken out of one request. */
const mostTokens = 2000;

/** What separates the values of queries, forms, JSON, headers and logs. Coarse first: a text may hold spaces, base64 a slash. */
const separators = [/[&?#;\n\r]+/, /["\\{}[\]<>]+/, /[=,:'\s/|()]+/];

const encoded = /^[\w+/-]{16,2000}={0,2}$/;

function decodedPercent(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  try {
    return decodeURIComponent(text.replaceAll('+', ' '));
  } catch {
    return text;
  }
}

const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** The text that a piece is the base64 of, if it is one of readable text. The pure folders know no `atob`. */
function decodedBase64(piece: string): string | null {
  if (!encoded.test(piece)) return null;
  const plain = piece.replaceAll('-', '+').replaceAll('_', '/').replace(/=+$/, '');
  let text = '';
  let bits = 0;
  let held = 0;
  for (const digit of plain) {
    bits = ((bits << 6) | digits.indexOf(digit)) & 0xff_ff;
    held += 6;
    if (held < 8) continue;
    held -= 8;
    text += String.fromCharCode((bits >> held) & 0xff);
  }
  return /^[\t\n\r\u{20}-\u{7E}\u{80}-\u{FF}]+$/u.test(text) ? text : null;
}

/**
 * The pieces of a request (address or body) that could be a text on its own, as it stands and with
 * percent-encoding and one layer of base64 undone.
 */
export function tokensOf(text: string): ReadonlySet<string> {
  const tokens = new Set<string>();

  function take(piece: string): void {
    const trimmed = piece.trim().replace(/=+$/, '');
    if (tokens.size >= mostTokens) return;
    if (trimmed.length >= shortestToken && trimmed.length <= longestToken) tokens.add(trimmed);
  }

  function split(part: string, depth: number, nested: 'open' | 'closed'): void {
    const [separator, ...finer] = separators.slice(depth);
    if (tokens.size >= mostTokens || part.length < shortestToken) return;
    take(part);
    if (!separator) return;
    for (const piece of part.split(separator, mostTokens)) {
      const at = depth === 0 ? piece.indexOf('=') : -1;
      const value = at < 0 ? piece : piece.slice(at + 1);
      const plain = decodedPercent(value);
      take(value);
      if (plain !== value) split(plain, 0, nested);
      const inner = nested === 'open' ? decodedBase64(plain) : null;
      if (inner) split(inner, 0, 'closed');
      if (finer.length > 0 || depth < separators.length - 1) split(plain, depth + 1, nested);
    }
  }

  split(text, 0, 'open');
  return tokens;
}
