const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A place in a row of bits. Behind the end there are only zeros. */
export interface Bits {
  /** The next bits as a number, at most 53 of them. */
  readonly next: (count: number) => number;
  /** The next number in Fibonacci coding; it can be beyond every integer. */
  readonly nextFibonacci: () => number;
  readonly skip: (count: number) => void;
  /** How many are left; less than none where more was read than there is. */
  readonly left: () => number;
}

/**
 * The bits of a string in base64url, as the IAB's strings have them: six to a character, without
 * padding. Other characters count as zeros.
 */
export function bitsOf(text: string): Bits {
  const sixes = Uint8Array.from(text, (digit) => Math.max(0, digits.indexOf(digit)));
  const length = sixes.length * 6;
  let at = 0;

  function bit(): number {
    const value = ((sixes[Math.floor(at / 6)] ?? 0) >> (5 - (at % 6))) & 1;
    at += 1;
    return value;
  }

  function next(count: number): number {
    let value = 0;
    for (let left = count; left > 0; left -= 1) value = value * 2 + bit();
    return value;
  }

  /** Each bit stands for a Fibonacci number, the smallest first; two ones in a row end it. */
  function nextFibonacci(): number {
    let [value, one, two, last] = [0, 1, 2, 0];
    while (at <= length) {
      const here = bit();
      if (here === 1 && last === 1) break;
      if (here === 1) value += one;
      [one, two, last] = [two, one + two, here];
    }
    return value;
  }

  return { next, nextFibonacci, skip: (count) => void (at += count), left: () => length - at };
}
