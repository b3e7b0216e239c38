/**
 * What a code stands for, or undefined where a table does not have it. Codes come from requests: one
 * may be called `toString`, which every object has.
 */
export function meaningOf<T>(table: Readonly<Record<string, T>>, code: string): T | undefined {
  return Object.hasOwn(table, code) ? table[code] : undefined;
}
