import type { Pair } from './told.ts';

/** How libraries write the IDs they make up for a browser: UUIDs, and Mixpanel's older ones in hexadecimal. */
const madeUp = /^(\$device:.*|[\da-f]{8}-([\da-f]{4}-){3}[\da-f]{12}|[\da-f]{10,16}(-[\da-f]{5,20}){3,4})$/i;

/**
 * `distinct_id` is an ID that the library made up until a site says who somebody is; from then on it is
 * the site's own. Told as `user id` where it does not look made up.
 */
export function userIds(pairs: readonly Pair[]): readonly Pair[] {
  const ids = pairs.filter(
    ([name, value]) => /(^|\.)\$?distinct_id$/.test(name) && value !== '' && !madeUp.test(value),
  );
  return Array.from(new Set(ids.map(([, value]) => value)), (value): Pair => ['user id', value]);
}
