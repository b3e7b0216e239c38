import { bitsOf } from './bits.ts';

/** Most ids in one header: there are 24 sections, and a person lives in one place. */
const mostIds = 40;

/** What stands at the beginning of a string, and of some sections. */
export interface Header {
  /** 3 for a string, else the section's id. */
  readonly type: number;
  readonly version: number;
  /** Of the sections, or of the segments behind the first, in their order. */
  readonly ids: readonly number[];
}

/**
 * A header in base64url: two numbers of six bits, then ids in ranges of Fibonacci numbers, each
 * counted from the one before. `null` where it cannot be read or has more ids than there can be: a few
 * characters can claim more than a machine can count.
 * https://github.com/InteractiveAdvertisingBureau/Global-Privacy-Platform/blob/main/Core/Consent%20String%20Specification.md
 */
export function headerOf(text: string): Header | null {
  const bits = bitsOf(text);
  const [type, version] = [bits.next(6), bits.next(6)];
  const ids: number[] = [];
  let last = 0;
  for (let left = bits.next(12); left > 0; left -= 1) {
    const isRange = bits.next(1) === 1;
    const from = last + bits.nextFibonacci();
    const to = isRange ? from + bits.nextFibonacci() : from;
    // What is beyond all numbers is no number when subtracted, and not less than anything.
    if (bits.left() < 0 || !(ids.length + to - from < mostIds)) return null;
    for (let id = from; id <= to; id += 1) ids.push(id);
    last = to;
  }
  return bits.left() < 0 ? null : { type, version, ids };
}
