import { meaningOf } from './meaning.ts';
import { eventName } from './event-name.ts';
import { jsonIn, leavesOf, packedJsonIn, pair, pairsIn, plainPairs } from './pairs.ts';
import type { Sent } from './sent.ts';
import type { Pair } from './told.ts';

/** Most events named for one request. */
const mostEvents = 20;

/** What is read of a pixel's request besides the pairs in its query and body. */
interface Pixel {
  /** Names of fields that say what happened, list positions as `[]`. The first of them that is there is told as `event`. */
  readonly event?: readonly string[];
  /** What happened where no field says it. */
  readonly otherwise?: string;
  /** What a code stands for, where events are sent as codes. */
  readonly meanings?: Readonly<Record<string, string>>;
  /** Shape of its path: its named groups are told under their names, `event` as an event. */
  readonly path?: RegExp;
  /** Fields that hold JSON, as text or in base64; its leaves are told as well. */
  readonly json?: readonly string[];
  /** Fields that hold `a=b`, with what stands between them; told as `field.a`. */
  readonly nested?: Readonly<Record<string, string>>;
  /** How `account` is put together: names of fields in braces. Told only if all are there. */
  readonly account?: string;
}

/** First value under a name that is not empty. */
export function valueOf(pairs: readonly Pair[], name: string): string | undefined {
  return pairs.find(([one, value]) => one === name && value !== '')?.[1];
}

/** What the named groups of a pattern hold in a path, as pairs. Percent signs are undone. */
export function pathPairs(path: string, shape: RegExp): readonly Pair[] {
  const groups = shape.exec(path)?.groups ?? {};
  return Object.entries(groups).flatMap(([name, value]) =>
    value === undefined ? [] : pairsIn(`${name}=${value.replaceAll('&', '%26')}`),
  );
}

/** The leaves of the JSON in some fields, each under the field's name. */
function inside(pairs: readonly Pair[], { json = [], nested = {} }: Pixel): readonly Pair[] {
  return pairs.flatMap(([name, value]) => {
    if (json.includes(name)) {
      const found = value.length < 16 ? jsonIn(value) : packedJsonIn(value);
      return found === undefined ? [] : leavesOf(found, name);
    }
    const separator = meaningOf(nested, name);
    return separator === undefined ? [] : pairsIn(value, separator).map(([key, text]) => pair(`${name}.${key}`, text));
  });
}

function events(pairs: readonly Pair[], { event = [], otherwise, meanings = {} }: Pixel): readonly Pair[] {
  const bare = pairs.map(([name, value]): Pair => [name.replaceAll(/\[\d+\]/g, '[]'), value]);
  for (const wanted of event) {
    const named = bare.filter(([name, value]) => name === wanted && value !== '');
    const all = new Set(named.map(([, value]) => meaningOf(meanings, value) ?? eventName(value)));
    if (all.size > 0) return [...all].slice(0, mostEvents).map((one) => pair('event', one));
  }
  return otherwise === undefined ? [] : [['event', otherwise]];
}

function accounts(pairs: readonly Pair[], { account = '' }: Pixel): readonly Pair[] {
  const values = Array.from(account.matchAll(/\{([^}]+)\}/g), ([, name = '']) => valueOf(pairs, name));
  if (account === '' || values.includes(undefined)) return [];
  return [
    pair(
      'account',
      account.replaceAll(/\{([^}]+)\}/g, (_, name: string) => valueOf(pairs, name) ?? ''),
    ),
  ];
}

/** A reading made of a table: what most pixels need besides their plain pairs. */
export function reads(pixel: Pixel): (sent: Sent) => readonly Pair[] {
  return (sent) => {
    const plain = plainPairs(sent);
    const fromPath = pixel.path ? pathPairs(sent.path, pixel.path) : [];
    const all = [...plain, ...inside(plain, pixel), ...fromPath.filter(([name]) => name !== 'event')];
    const named = fromPath
      .filter(([name]) => name === 'event')
      .map(([, value]) => pair('event', pixel.meanings?.[value] ?? eventName(value)));
    return [...(named.length > 0 ? named : events(all, pixel)), ...accounts(all, pixel), ...all];
  };
}
