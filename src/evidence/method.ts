/** HTTP methods that have a meaning: those of RFC 9110, and PATCH (RFC 5789). */
export const methods: readonly string[] = [
  'GET',
  'HEAD',
  'POST',
  'PUT',
  'DELETE',
  'CONNECT',
  'OPTIONS',
  'TRACE',
  'PATCH',
];

/** What stands for every other method: a page may make one up, of any length, with anything in it. */
export const otherMethod = 'OTHER';

/** The method as it may be kept. */
export function methodOf(word: string): string {
  return methods.includes(word) ? word : otherMethod;
}
