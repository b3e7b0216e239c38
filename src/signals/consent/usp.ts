import { failed, type Decoded } from './decoded.ts';

/** `-`: the law does not apply. */
export type UspAnswer = 'Y' | 'N' | '-';

/** What a US Privacy string says. */
export interface Usp {
  readonly version: 1;
  /** Whether the person was told of it and of the way to object. */
  readonly notice: UspAnswer;
  /** Whether the person has objected to the sale of their data. */
  readonly optOutSale: UspAnswer;
  /** Whether the site has signed the industry's Limited Service Provider Agreement. */
  readonly lspa: UspAnswer;
}

/**
 * A US Privacy string: four characters, `1YNN`. Small letters are read, too, as some senders write them.
 * https://github.com/InteractiveAdvertisingBureau/USPrivacy/blob/master/CCPA/US%20Privacy%20String.md
 */
export function decodeUsp(text: string): Decoded<Usp> {
  const [, version, notice, optOutSale, lspa] =
    /^(\d)([YN-])([YN-])([YN-])$/.exec(text.slice(0, 5).toUpperCase()) ?? [];
  if (version === undefined) return failed('malformed');
  if (version !== '1') return failed('unsupported');
  return {
    ok: true,
    value: {
      version: 1,
      notice: notice as UspAnswer,
      optOutSale: optOutSale as UspAnswer,
      lspa: lspa as UspAnswer,
    },
  };
}
