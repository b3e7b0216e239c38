import { failed, longestString, type Decoded } from './decoded.ts';

/** What Google's addition to a string of the TCF says: ad companies of Google's list that are not on the framework's. */
export interface AdditionalConsent {
  readonly version: 1 | 2;
  /** Ids in Google's list of those the person agreed to. */
  readonly consented: readonly number[];
  /** Those that were shown beside them; `null` in version 1, which does not tell. */
  readonly disclosed: readonly number[] | null;
}

function ids(text: string): readonly number[] {
  return text === '' ? [] : text.split('.').map(Number);
}

/**
 * Google's additional consent string: `1~1.35`, or `2~1.35~dv.9.21`.
 * https://support.google.com/admanager/answer/9681920
 */
export function decodeAdditional(text: string): Decoded<AdditionalConsent> {
  if (text.length > longestString) return failed('too-long');
  const [, version, consented = '', disclosed = ''] =
    /^(\d)~((?:\d{1,6}(?:\.\d{1,6})*)?)(?:~dv\.((?:\d{1,6}(?:\.\d{1,6})*)?))?$/.exec(text) ?? [];
  if (version === undefined) return failed('malformed');
  if (version === '1') {
    if (text.includes('~dv')) return failed('malformed');
    return { ok: true, value: { version: 1, consented: ids(consented), disclosed: null } };
  }
  return version === '2'
    ? { ok: true, value: { version: 2, consented: ids(consented), disclosed: ids(disclosed) } }
    : failed('unsupported');
}
