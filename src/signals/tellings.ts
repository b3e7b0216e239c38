import { subjects, type Subject, type Told, type ValueClass } from './told.ts';
import { classOf } from './value-class.ts';

/** Most things kept of what one vendor was told on one page. */
const mostTold = 400;

/** Most values of one field; of what happened, more. The latest are kept. */
const mostValues = 12;
const mostEvents = 60;

const rank = new Map<Subject, number>(subjects.map((subject, at) => [subject, at]));

const rankOf = ({ about }: Told) => rank.get(about) ?? subjects.length;

/** What is one and the same: of what is held, only how it stands now counts. */
function keyOf({ field, way, value, value_class }: Told): string {
  return way === 'held' ? `held ${field}` : `sent ${field}\n${value ?? ''}\n${value === undefined ? value_class : ''}`;
}

/** Makes room by what touches a person least; tells whether there is any for this one. */
function hasRoomFor(one: Told, all: Map<string, Told>): boolean {
  if (all.size < mostTold) return true;
  let least: readonly [key: string, rank: number] = ['', rankOf(one)];
  for (const [key, other] of all) if (rankOf(other) > least[1]) least = [key, rankOf(other)];
  return all.delete(least[0]);
}

/** What was known to be told, with what was seen since. Adding the same again changes nothing. */
export function withTold(known: readonly Told[] | null, seen: readonly Told[]): readonly Told[] {
  const all = new Map((known ?? []).map((one) => [keyOf(one), one]));
  const keysOf = new Map<string, string[]>();
  for (const [key, { field }] of all) keysOf.set(field, [...(keysOf.get(field) ?? []), key]);
  for (const one of seen) {
    const key = keyOf(one);
    // A value that was not kept may be any of its class.
    const { value: _value, ...unvalued } = one;
    const unkept = keyOf(unvalued);
    if (all.has(key) || all.has(unkept)) {
      if (unkept !== key) all.delete(unkept);
      all.set(key, one);
      continue;
    }
    const keys = keysOf.get(one.field) ?? [];
    if (keys.length >= (one.about === 'event' ? mostEvents : mostValues)) all.delete(keys.shift()!);
    if (!hasRoomFor(one, all)) continue;
    all.set(key, one);
    keysOf.set(one.field, [...keys, key]);
  }
  return [...all.values()];
}

/** Classes of names that are no names: some scripts use an ID or an address as a key. */
const noNames: readonly ValueClass[] = ['uuid', 'md5', 'sha1', 'sha256', 'token', 'consent-string'];

/** Names of our own that are two words. */
const ownNames: readonly string[] = ['user id', 'partner host', 'recorded events'];

/** A word as scripts name things, perhaps called with a word, or a position in a list. */
const word = /^([~$]?[A-Za-z_][\w$-]{0,39}(\("?[\w-]{0,20}"?\))?|\d{1,3}|)$/;

function isName(step: string): boolean {
  if (!word.test(step) || (step.match(/\d/g)?.length ?? 0) > 4) return false;
  return step.length < 16 || !noNames.includes(classOf(step));
}

/**
 * The name of a field as it may be kept: step by step, and only what looks like a name. Some scripts use
 * an address, a card number or an answer as a key, and that is a value.
 */
export function keptName(field: string): string {
  if (ownNames.includes(field)) return field;
  return field
    .replaceAll(/[\w.+%-]+(@|%40)[\w-]+(\.[a-z]{2,24})+/gi, '@')
    .split(/([.[\]])/)
    .map((step, at) => (at % 2 === 1 || isName(step) ? step : '…'))
    .join('');
}

/** The same without values, each field and class once: what may be kept. */
export function withoutValues(told: readonly Told[] | null): readonly Told[] | null {
  if (!told) return null;
  const kept = new Map(
    told.map(({ field, about, value_class, way }) => {
      const one: Told = { field: keptName(field), about, value_class, way };
      return [Object.values(one).join(' '), one];
    }),
  );
  return [...kept.values()];
}
