import { cut } from './cut.ts';
import { longestBody, textOfBase64 } from './packed.ts';
import type { Sent } from './sent.ts';
import type { Pair } from './told.ts';

/** Most pairs that one request gives, and how deep its JSON is looked into. */
export const mostPairs = 1000;
const deepest = 10;

/** Longest name of a pair, in UTF-16 units. A value may yet be opened, so it is cut only where it is told. */
const longestName = 200;

/** A piece of a query with its percent signs and pluses undone; as it stands where they make no sense. */
export function decoded(text: string): string {
  const spaced = text.includes('+') ? text.replaceAll('+', ' ') : text;
  if (!spaced.includes('%')) return spaced;
  try {
    return decodeURIComponent(spaced);
  } catch {
    return spaced;
  }
}

/** A pair with a name as long as is kept, and a value no longer than any body. */
export function pair(name: string, value: string): Pair {
  return [cut(name, longestName), cut(value, longestBody)];
}

/** The pairs of `a=b&c=d`, in their order; other separators where a vendor has its own. */
export function pairsIn(text: string, separator: string | RegExp = '&'): readonly Pair[] {
  return text
    .split(separator, mostPairs)
    .filter((part) => part.includes('='))
    .map((part) => {
      const at = part.indexOf('=');
      return pair(decoded(part.slice(0, at)), decoded(part.slice(at + 1)));
    });
}

/** The pairs of a query. */
export function queryPairs({ query }: Pick<Sent, 'query'>): readonly Pair[] {
  return pairsIn(query);
}

/**
 * The leaves of a JSON value, each under its way there: `events[0].name`. Deep, long and numerous
 * ones are left out, so that no body costs more than its first thousand leaves.
 */
export function leavesOf(value: unknown, prefix = ''): readonly Pair[] {
  const pairs: Pair[] = [];
  function walk(one: unknown, name: string, depth: number): void {
    if (pairs.length >= mostPairs || depth > deepest) return;
    if (Array.isArray(one)) {
      for (let at = 0; at < one.length && pairs.length < mostPairs; at += 1) walk(one[at], `${name}[${at}]`, depth + 1);
    } else if (typeof one === 'object' && one !== null) {
      for (const [key, inner] of Object.entries(one)) walk(inner, name === '' ? key : `${name}.${key}`, depth + 1);
    } else if (one === null) {
      pairs.push(pair(name, ''));
    } else if (typeof one === 'string' || typeof one === 'number' || typeof one === 'boolean') {
      pairs.push(pair(name, String(one)));
    }
  }
  walk(value, prefix, 0);
  return pairs;
}

/** The JSON object or list in a text, or undefined. */
export function jsonIn(text: string): unknown {
  const start = text.trimStart().charAt(0);
  if (start !== '{' && start !== '[') return undefined;
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** JSON, or base64 (gzip inside undone) of JSON, or undefined. */
export function packedJsonIn(text: string): unknown {
  const plain = jsonIn(text);
  if (plain !== undefined) return plain;
  const inside = textOfBase64(text);
  return inside === null ? undefined : jsonIn(inside);
}

function isForm(text: string): boolean {
  // The end of base64 looks like a form's first field.
  return /^[^\s={}<>"]{1,200}=/.test(text) && !/^[\w+/-]+={1,2}$/.test(text);
}

/**
 * The pairs of a body: JSON, a form, base64 of either, or one of those in each line. Values of a form
 * that are JSON are told leaf by leaf.
 */
export function bodyPairs(body: string): readonly Pair[] {
  const text = body.trim();
  if (text === '') return [];
  const json = packedJsonIn(text);
  if (json !== undefined) return leavesOf(json);
  const lines = text.split(/\r?\n/, mostPairs);
  if (lines.length > 1 && lines.every((line) => jsonIn(line) !== undefined || line === '')) {
    return lines.flatMap((line, at) => leavesOf(jsonIn(line), `[${at}]`)).slice(0, mostPairs);
  }
  if (isForm(text)) return pairsIn(text, /[&\n\r]+/).flatMap(opened);
  const inside = textOfBase64(text);
  return inside !== null && isForm(inside) ? pairsIn(inside).flatMap(opened) : [];
}

/** A pair whose value is JSON, plain or in base64, as its leaves; any other as it is. */
export function opened([name, value]: Pair): readonly Pair[] {
  // In a form, the plus of base64 was read as a space.
  const json = value.length < 16 ? jsonIn(value) : (packedJsonIn(value) ?? packedJsonIn(value.replaceAll(' ', '+')));
  return json === undefined ? [[name, value]] : leavesOf(json, name);
}

/** What most requests say: the pairs of their query and of their body. */
export function plainPairs(sent: Sent): readonly Pair[] {
  return [...queryPairs(sent), ...bodyPairs(sent.body)].slice(0, mostPairs);
}
