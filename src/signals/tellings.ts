import type { Subject, Told, ValueClass } from './told.ts';
import { classOf } from './value-class.ts';

/** Most things kept of what one vendor was told on one page, and most values of one field. */
const mostTold = 400;
const mostValues = 12;

/** What makes room for the rest where there is too much. */
const dispensable: readonly Subject[] = ['technical', 'device', 'unknown'];

function replaceDispensable(all: Told[], one: Told): void {
  const at = all.findLastIndex(({ about }) => dispensable.includes(about));
  if (at >= 0) all[at] = one;
}

function isSame(a: Told, b: Told): boolean {
  if (a.field !== b.field || a.way !== b.way) return false;
  // Of what is held, only how it stands now counts. A value that was not kept may be any of its class.
  return a.way === 'held' || a.value === b.value || (a.value === undefined && a.value_class === b.value_class);
}

/** What was known to be told, with what was seen since. Adding the same again changes nothing. */
export function withTold(known: readonly Told[] | null, seen: readonly Told[]): readonly Told[] {
  const all = [...(known ?? [])];
  for (const one of seen) {
    const at = all.findIndex((other) => isSame(other, one));
    if (at >= 0) all[at] = one;
    else if (all.filter(({ field }) => field === one.field).length >= mostValues) continue;
    else if (all.length < mostTold) all.push(one);
    else if (!dispensable.includes(one.about)) replaceDispensable(all, one);
  }
  return all;
}

/** Classes of names that are no names: some scripts use an ID or an address as a key. */
const noNames: readonly ValueClass[] = [
  'email',
  'phone',
  'ip',
  'uuid',
  'md5',
  'sha1',
  'sha256',
  'token',
  'url',
  'coordinates',
];

function keptName(field: string): string {
  return field
    .replaceAll(/[^\s.[\]=]+(@|%40)[\w-]+(\.[a-z]{2,24})+/gi, '…')
    .split(/(?<=[.[\]])|(?=[.[\]])/)
    .map((part) => (noNames.includes(classOf(part)) ? '…' : part))
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
