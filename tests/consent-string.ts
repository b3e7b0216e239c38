const digits = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** A number in so many bits. */
export function bits(value: number, count: number): string {
  return value.toString(2).padStart(count, '0');
}

/** Numbers of a list as one bit each, from 1 on. */
export function bitfield(ids: readonly number[], count: number): string {
  return Array.from({ length: count }, (_, at) => (ids.includes(at + 1) ? '1' : '0')).join('');
}

/** A row of bits in base64url, filled up with zeros. */
export function base64(row: string): string {
  return row.replaceAll(/.{1,6}/g, (six) => digits.charAt(Number.parseInt(six.padEnd(6, '0'), 2)));
}

/** A list of vendors as one bit each. */
export function vendors(ids: readonly number[]): string {
  const highest = Math.max(0, ...ids);
  return bits(highest, 16) + '0' + bitfield(ids, highest);
}

/** A list of vendors as ranges. */
export function vendorRanges(ranges: readonly (readonly [from: number, to: number])[]): string {
  const written = ranges.map(([from, to]) => '1' + bits(from, 16) + bits(to, 16)).join('');
  return bits(Math.max(0, ...ranges.flat()), 16) + '1' + bits(ranges.length, 12) + written;
}

/** A number in Fibonacci coding. */
export function fibonacci(value: number): string {
  const numbers = [1, 2];
  while (numbers.at(-1)! <= value) numbers.push(numbers.at(-1)! + numbers.at(-2)!);
  let [row, left] = ['1', value];
  for (const number of numbers.filter((one) => one <= value).toReversed()) {
    row = (number <= left ? '1' : '0') + row;
    left -= number <= left ? number : 0;
  }
  return row;
}

function letters(word: string): string {
  return Array.from(word, (letter) => bits(letter.charCodeAt(0) - 65, 6)).join('');
}

interface Choice {
  readonly version?: number;
  readonly cmpId?: number;
  readonly policy?: number;
  readonly purposes?: readonly number[];
  readonly interests?: readonly number[];
  readonly features?: readonly number[];
  /** Lists of vendors, written. */
  readonly consents?: string;
  readonly legitimate?: string;
  readonly restrictions?: string;
  /** Further segments, each with its type. */
  readonly segments?: readonly string[];
}

/** Milliseconds of the day that strings made here are from. */
const madeAt = Date.UTC(2026, 2, 1);

/** A string of the TCF as a consent tool writes it (IAB's format of version 2). */
export function tcString(choice: Choice = {}): string {
  const { version = 2, cmpId = 321, policy = 5, purposes = [], interests = [], features = [] } = choice;
  const core =
    bits(version, 6) +
    bits(madeAt / 100, 36).repeat(2) +
    bits(cmpId, 12) +
    bits(7, 12) +
    bits(1, 6) +
    letters('EN') +
    bits(150, 12) +
    bits(policy, 6) +
    '10' +
    bitfield(features, 12) +
    bitfield(purposes, 24) +
    bitfield(interests, 24) +
    '0' +
    letters('DE') +
    (choice.consents ?? vendors([])) +
    (choice.legitimate ?? vendors([])) +
    (choice.restrictions ?? bits(0, 12));
  return [core, ...(choice.segments ?? [])].map(base64).join('.');
}

/** A string of the GPP: sections by their ids, in order. */
export function gppString(sections: Readonly<Record<number, string>>): string {
  const ids = Object.keys(sections).map(Number);
  const groups = ids.map((id, at) => '0' + fibonacci(id - (ids[at - 1] ?? 0))).join('');
  const header = bits(3, 6) + bits(1, 6) + bits(ids.length, 12) + groups;
  return [base64(header), ...Object.values(sections)].join('~');
}

/** A section of the law of all US states, version 1: what was opted out of (1), or not (2). */
export function usNational({ sale = 2, sharing = 2, advertising = 2, gpc = '0' } = {}): string {
  const twos = [1, 1, 1, 1, 0, 0, sale, sharing, advertising];
  const core = bits(1, 6) + twos.map((value) => bits(value, 2)).join('') + bits(0, 24) + bits(0, 4) + bits(0, 2);
  return `${base64(core + bits(1, 2) + bits(0, 4))}.${base64(`01${gpc}`)}`;
}
