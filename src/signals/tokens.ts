import { strFromU8 } from 'fflate';
import { longestToken, shortestToken } from '../evidence/typed.ts';
import { bytesOfBase64 } from './packed.ts';
import { withoutPadding } from './padding.ts';
import { decoded } from './pairs.ts';

/** Most pieces taken out of one request. */
const mostTokens = 2000;

/** What separates the values of queries, forms, JSON, headers and logs. Coarse first: a text may hold spaces, base64 a slash. */
const separators = [/[&?#;\n\r]+/, /["\\{}[\]<>]+/, /[=,:'\s/|()]+/];

const encoded = /^[\w+/-]{16,2000}={0,2}$/;

/** The text that a piece is the base64 of, if it is one of readable text. */
function decodedBase64(piece: string): string | null {
  const bytes = encoded.test(piece) ? bytesOfBase64(piece) : null;
  const text = bytes && strFromU8(bytes, true);
  return text !== null && /^[\t\n\r\u{20}-\u{7E}\u{80}-\u{FF}]+$/u.test(text) ? text : null;
}

/** Layers of percent-encoding and base64 that are undone, one inside the other. */
const mostLayers = 3;

/** Parts looked at in one request, whatever it is made of: a page chooses what it sends. */
const mostParts = 6000;

/**
 * The pieces of a request (address or body) that could be a text on its own, as it stands and with
 * percent-encoding and base64 undone.
 */
export function tokensOf(text: string): ReadonlySet<string> {
  const tokens = new Set<string>();
  const undone = new Set<string>();
  let left = mostParts;

  function take(piece: string): void {
    if (tokens.size >= mostTokens) return;
    const trimmed = withoutPadding(piece.trim());
    if (trimmed.length >= shortestToken && trimmed.length <= longestToken) tokens.add(trimmed);
  }

  function undo(piece: string, layers: number): void {
    if (layers === 0 || undone.has(piece)) return;
    undone.add(piece);
    const plain = decoded(piece);
    const inner = plain === piece ? decodedBase64(piece) : plain;
    if (inner !== null) split(inner, 0, layers - 1);
  }

  function split(part: string, depth: number, layers: number): void {
    if ((left -= 1) < 0 || part.length < shortestToken) return;
    take(part);
    undo(part, layers);
    const separator = separators[depth];
    if (!separator) return;
    for (const piece of part.split(separator, mostTokens)) split(piece, depth + 1, layers);
  }

  split(text, 0, mostLayers);
  return tokens;
}
