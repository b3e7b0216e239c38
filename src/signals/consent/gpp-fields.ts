import { bitsOf, type Bits } from './bits.ts';
import type { Restriction } from './vendor-lists.ts';

export type GppValue = string | number | boolean | readonly (number | boolean | Restriction)[];

/** The fields of a section under the names of the specification: `SaleOptOut`, `Gpc`. Dates are ISO 8601. */
export type GppFields = Readonly<Record<string, GppValue>>;

/**
 * A field of a segment. Its size is that of a number in bits, or how many there are: answers of two
 * bits, flags of one bit, letters of six; or the name of the field before it that tells how many.
 */
export type Field =
  | readonly [name: string, is: 'number' | 'answers' | 'letters', size: number]
  | readonly [name: string, is: 'flags', size: number | string]
  | readonly [name: string, is: 'flag' | 'date'];

/** Numbers of two bits, one under each name: what most fields of US laws are. */
export function answers(...names: readonly string[]): readonly Field[] {
  return names.map((name) => [name, 'number', 2] as const);
}

function many<T>(count: number, next: () => T): readonly T[] {
  return Array.from({ length: count }, next);
}

/** Counted from A on; the last of 64 is a space. */
function letterOf(six: number): string {
  return six === 63 ? ' ' : String.fromCharCode(65 + six);
}

/** A time in tenths of seconds since the epoch, as ISO 8601. */
function dateOf(tenths: number): string {
  // oxlint-disable-next-line no-restricted-globals -- because this time stands in the string, and no clock is asked
  return new Date(tenths * 100).toISOString();
}

function nextValue(bits: Bits, field: Field, before: GppFields): GppValue {
  const [, is, size = 1] = field;
  const count = typeof size === 'string' ? Number(before[size]) : size;
  switch (is) {
    case 'number':
      return bits.next(count);
    case 'answers':
      return many(count, () => bits.next(2));
    case 'flag':
      return bits.next(1) === 1;
    case 'flags':
      return many(count, () => bits.next(1) === 1);
    case 'date':
      return dateOf(bits.next(36));
    case 'letters':
      return many(count, () => letterOf(bits.next(6)))
        .join('')
        .trim();
  }
}

/** The fields of one segment in base64url; `null` where it ends before them. What stands behind them is left. */
export function readFields(segment: string, fields: readonly Field[]): GppFields | null {
  const bits = bitsOf(segment);
  const read: Record<string, GppValue> = {};
  for (const field of fields) read[field[0]] = nextValue(bits, field, read);
  return bits.left() < 0 ? null : read;
}
