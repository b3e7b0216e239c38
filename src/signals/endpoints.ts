import { decoders } from './catalogue.ts';
import type { Decoder } from './decoder.ts';

/** Most spellings that one pattern is written out in; with more, the part that has them is left open. */
const mostSpellings = 24;

type Spellings = readonly string[];

function joined(before: Spellings, after: Spellings): Spellings {
  const all = before.flatMap((start) => after.map((end) => start + end));
  return all.length <= mostSpellings ? all : before.map((start) => `${start}*`);
}

/** Reads one pattern from left to right, groups within groups. */
function spelled(source: string): Spellings {
  let at = 0;

  function atom(): Spellings {
    const char = source[at]!;
    at += 1;
    if (char === '(') {
      const kind = /^\?(?::|<?[=!]|<\w+>)/.exec(source.slice(at))?.[0] ?? '';
      at += kind.length;
      const inside = alternatives();
      at += 1;
      // What only looks ahead or behind takes up nothing itself.
      return /[=!]$/.test(kind) ? [''] : inside;
    }
    if (char === '[') {
      const start = at;
      for (; at < source.length && source[at] !== ']'; at += 1) if (source[at] === '\\') at += 1;
      at += 1;
      const letters = source.slice(start, at - 1);
      return /^[a-z]+$/i.test(letters) ? letters.split('') : ['*'];
    }
    if (char === '.') return ['*'];
    if (char !== '\\') return [char];
    const escaped = source[at]!;
    at += 1;
    return /[a-zA-Z\d^$]/.test(escaped) ? ['*'] : [escaped];
  }

  function repeated(one: Spellings): Spellings {
    const quantifier = /^(?:[?*+]|\{\d*,?\d*\})\??/.exec(source.slice(at))?.[0];
    if (!quantifier) return one;
    at += quantifier.length;
    if (quantifier.startsWith('?')) return ['', ...one];
    return quantifier.startsWith('+') ? one.map((text) => `${text}*`) : ['*'];
  }

  function sequence(): Spellings {
    let all: Spellings = [''];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') all = joined(all, repeated(atom()));
    return all;
  }

  function alternatives(): Spellings {
    const all = [...sequence()];
    while (source[at] === '|') {
      at += 1;
      all.push(...sequence());
    }
    return all;
  }

  return alternatives();
}

/** What a pattern over paths fits, to be read by people: a path of its own begins with `/`, the end of any with `*`. */
export function shapesOf({ source }: RegExp): readonly string[] {
  const shapes = spelled(source).map((text) => {
    const start = text.startsWith('^') ? '' : '*';
    const end = text.endsWith('$') ? '' : '*';
    return `${start}${text}${end}`.replaceAll(/[$^]/g, '').replaceAll(/\*+/g, '*');
  });
  return [...new Set(shapes)].toSorted();
}

/**
 * A shape as globs over path and query. A path that may have others before it still begins at a slash,
 * and one that has an end is followed by nothing but its query: `/i` is not asked for in `/login`.
 */
function globsOfShape(shape: string): readonly string[] {
  const inner = shape.replace(/^\*\//, '/');
  const starts = inner === shape ? [shape.replace(/^(?!\/)/, '/')] : [inner, `/*${inner}`];
  return shape.endsWith('*') ? starts : starts.flatMap((start) => [start, `${start}?*`]);
}

/** Whether all that one glob fits, another fits too. */
function covers(wide: string, narrow: string): boolean {
  const parts = wide.split('*').map((part) => part.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&'));
  return wide !== narrow && new RegExp(`^${parts.join('.*')}$`).test(narrow);
}

/**
 * A pattern over paths as the globs that match patterns know: every address it fits, fits one of them,
 * unless parameters stand in the path itself (`/i;a=b`).
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns#path
 */
export function globsOf(pattern: RegExp): readonly string[] {
  const globs = [...new Set(shapesOf(pattern).flatMap(globsOfShape))].toSorted();
  return globs.filter((one) => !globs.some((other) => covers(other, one)));
}

/** Letters from which the start of a path says enough on a vendor's own host. */
const telling = 6;

/** On a vendor's own host the start of a path will do: a browser holds every address against every pattern. */
function openGlobsOf(path: RegExp): readonly string[] {
  const opened = globsOf(path).map((glob) => {
    const start = glob.replace(/\?\*$/, '');
    return start.replaceAll(/[*/]/g, '').length >= telling ? `${start.replace(/\*$/, '')}*` : glob;
  });
  const globs = [...new Set(opened)];
  return globs.filter((one) => !globs.some((other) => covers(other, one)));
}

function patternsOf({ marks, anyHost = [] }: Decoder): readonly string[] {
  const own = marks.flatMap(({ host, path }) =>
    (path ? openGlobsOf(path) : ['/*']).map((glob) => `*://*.${host}${glob}`),
  );
  return [...own, ...anyHost.flatMap(({ path }) => globsOf(path).map((glob) => `*://*/${glob.slice(1)}`))];
}

/** Match patterns of all that decoders may read: bodies are asked for of these requests alone. */
export function endpoints(): readonly string[] {
  return [...new Set(decoders.flatMap(patternsOf))].toSorted();
}
