import * as v from 'valibot';
import { hostAndPortShape } from '../../companies/host-shape.ts';
import { dateOf, dayOf, momentOf } from '../calendar.ts';
import type { Column, Columns, Shape } from '../column.ts';

/** Longest text in a cell, in UTF-16 units; addresses of documents and requests may be as long as browsers let them. */
const longestText = 16_384;
const longestAddress = 4_194_304;

/** Most things in a list. */
export const mostOfList = 10_000;

/** Years that a moment may be of, in milliseconds: 2015 to 2100. What is too late by the clock, `outOfTime` finds. */
const [earliest, end] = [1_420_070_400_000, 4_102_444_800_000];

export const text = v.pipe(v.string(), v.maxLength(longestText));
export const address = v.pipe(v.string(), v.maxLength(longestAddress));
export const whole = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/** Milliseconds since the epoch; ISO 8601 in UTC, or a number already. */
const moment = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform((one) => (typeof one === 'string' ? momentOf(one) : one)),
  v.number(),
  v.safeInteger(),
  v.minValue(earliest),
  v.maxValue(end),
);

function isDate(one: string): boolean {
  const days = dayOf(one);
  return days !== null && dateOf(days) === one;
}

/** A host, perhaps with a port. */
export const host = v.pipe(text, v.regex(hostAndPortShape));

const scalars = {
  string: text,
  integer: whole,
  number: v.pipe(v.number(), v.finite(), v.minValue(0)),
  date: v.pipe(v.string(), v.check(isDate)),
  datetime: moment,
} as const;

function schemaOf(shape: Shape): v.GenericSchema<unknown, unknown> {
  if (typeof shape === 'string') return scalars[shape];
  if ('list' in shape) return v.pipe(v.array(schemaOf(shape.list)), v.maxLength(mostOfList));
  return v.object(
    Object.fromEntries(Object.entries(shape.parts).map(([name, part]) => [name, v.nullish(schemaOf(part))])),
  );
}

function cellSchema({ shape, empty }: Column): v.GenericSchema<unknown, unknown> {
  return empty === 'never' ? schemaOf(shape) : v.nullable(schemaOf(shape));
}

/** The column of a row that tells of a time later than the latest that can be, or of a day too early for any record. */
export function outOfTime(columns: Columns, row: object, latest: number): string | null {
  for (const [name, { shape }] of Object.entries(columns)) {
    if (shape !== 'datetime' && shape !== 'date') continue;
    const value = (row as Readonly<Record<string, unknown>>)[name];
    const at = typeof value === 'string' ? dayOf(value)! * 86_400_000 : value;
    if (typeof at === 'number' && (at < earliest || at > latest)) return name;
  }
  return null;
}

/** Which columns say more than their shape does. */
export type Narrow = Readonly<Record<string, v.GenericSchema<unknown, unknown>>>;

/**
 * What a row of a table must be, by its columns; what else stands in it is left out. Moments come out as
 * milliseconds. `narrow`: what a cell must be instead of what its shape says.
 */
export function rowSchema(
  columns: Columns,
  narrow: Narrow,
): v.GenericSchema<unknown, Readonly<Record<string, unknown>>> {
  return v.object(
    Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, narrow[name] ?? cellSchema(column)])),
  );
}
