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
      for (; at < source.length && source[at] !== ']'; at += 1) if (source[at] === '\\') at += 1;
      at += 1;
      return ['*'];
    }
    if (char === '.') return ['*'];
    if (char === '^' || char === '$') return [char];
    if (char !== '\\') return [char];
    const escaped = source[at]!;
    at += 1;
    return /[a-zA-Z\d]/.test(escaped) ? ['*'] : [escaped];
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

/**
 * A pattern over paths as the globs that match patterns know: every address it fits, fits one of them.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/Match_patterns#path
 */
export function globsOf({ source }: RegExp): readonly string[] {
  const globs = spelled(source).map((text) => {
    const open = text.startsWith('^') ? text : `*${text}`;
    return `${open}*`
      .replaceAll(/[$^]/g, '')
      .replaceAll(/\*+/g, '*')
      .replace(/^\*\//, '/*')
      .replace(/^(?!\/)/, '/');
  });
  return [...new Set(globs)].toSorted();
}

function patternsOf({ marks, anyHost = [] }: Decoder): readonly string[] {
  const own = marks.flatMap(({ host, path }) => (path ? globsOf(path) : ['/*']).map((glob) => `*://*.${host}${glob}`));
  return [...own, ...anyHost.flatMap(({ path }) => globsOf(path).map((glob) => `*://*/${glob.slice(1)}`))];
}

/** Match patterns of all that decoders may read: bodies are asked for of these requests alone. */
export function endpoints(): readonly string[] {
  return [...new Set(decoders.flatMap(patternsOf))].toSorted();
}
