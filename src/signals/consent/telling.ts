import type { Pair } from '../told.ts';
import { classOf } from '../value-class.ts';
import { fieldsOf } from './fields.ts';
import { namedKind } from './names.ts';

/** Most fields of one string that are told, and most strings of one request. */
const mostFields = 40;
const mostStrings = 8;

/** Google's two are told by their names alone; under the others' names stand other things, too. */
function isString([name, value]: Pair): boolean {
  const kind = namedKind(name);
  return kind === 'gcs' || kind === 'gcd' || (kind !== null && classOf(value) === 'consent-string');
}

/** What the consent strings among the pairs of a request say: `us_privacy.optOutSale`, `gcs.ad_storage`. */
export function consentPairs(pairs: readonly Pair[]): readonly Pair[] {
  return pairs
    .filter(isString)
    .slice(0, mostStrings)
    .flatMap(([name, value]) =>
      fieldsOf(namedKind(name)!, value)
        .slice(0, mostFields)
        .map(([field, said]) => [`${name}.${field}`, said] as const),
    );
}
