/**
 * Why a consent string was not decoded. `too-long`: it is, or it stands for more vendors than there
 * are. `unsupported`: another version, or another kind of string.
 */
export type Failure = 'malformed' | 'too-long' | 'unsupported';

/** What a consent string says, or why nobody can tell. */
export type Decoded<T> = { readonly ok: true; readonly value: T } | Failed;

export interface Failed {
  readonly ok: false;
  readonly failure: Failure;
}

/** Longest consent string that is read, in UTF-16 units: the longest seen have a tenth of it. */
export const longestString = 20_000;

export function failed(failure: Failure): Failed {
  return { ok: false, failure };
}

/**
 * Reads with code that throws at what it does not understand. It is called only where `longestString`
 * and the caps of `vendor-lists.ts` are kept.
 */
export function attempted<T>(read: () => T): Decoded<T> {
  try {
    return { ok: true, value: read() };
  } catch {
    return failed('malformed');
  }
}
