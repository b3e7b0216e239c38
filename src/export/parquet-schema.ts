import type { SchemaElement } from 'hyparquet-writer';
import { dayOf, momentOf } from './calendar.ts';
import type { Columns, Scalar, Shape } from './column.ts';

/** Physical and logical types, https://github.com/apache/parquet-format/blob/master/LogicalTypes.md. */
const elements: Readonly<Record<Scalar, Omit<SchemaElement, 'name'>>> = {
  string: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  integer: { type: 'INT64' },
  number: { type: 'DOUBLE' },
  date: { type: 'INT32', converted_type: 'DATE' },
  datetime: { type: 'INT64', logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' } },
};

/** A column with what is inside it, outer before inner, as Parquet lists them. Everything may be null. */
function elementsOf(name: string, shape: Shape): readonly SchemaElement[] {
  const optional = { name, repetition_type: 'OPTIONAL' } as const;
  if (typeof shape === 'string') return [{ ...optional, ...elements[shape] }];
  if ('list' in shape) {
    return [
      { ...optional, converted_type: 'LIST', num_children: 1 },
      { name: 'list', repetition_type: 'REPEATED', num_children: 1 },
      ...elementsOf('element', shape.list),
    ];
  }
  const parts = Object.entries(shape.parts);
  return [{ ...optional, num_children: parts.length }, ...parts.flatMap(([part, of]) => elementsOf(part, of))];
}

/** The schema of a table. */
export function schemaOf(columns: Columns): SchemaElement[] {
  const all = Object.entries(columns);
  return [{ name: 'root', num_children: all.length }, ...all.flatMap(([name, { shape }]) => elementsOf(name, shape))];
}

function scalarOf(value: unknown, scalar: Scalar): unknown {
  switch (scalar) {
    case 'string':
      return typeof value === 'string' ? value : null;
    case 'integer':
      return Number.isSafeInteger(value) ? BigInt(value as number) : null;
    case 'number':
      return typeof value === 'number' ? value : null;
    case 'date':
      return dayOf(String(value));
    case 'datetime': {
      const moment = momentOf(String(value));
      return moment === null ? null : BigInt(moment);
    }
  }
}

/** A cell as the writer wants it; null for what is not of its shape, since a page's claim must not end an export. */
export function parquetValue(value: unknown, shape: Shape): unknown {
  if (value === null || value === undefined) return null;
  if (typeof shape === 'string') return scalarOf(value, shape);
  if ('list' in shape) return Array.isArray(value) ? value.map((one) => parquetValue(one, shape.list)) : null;
  const parts = new Map(Object.entries(value));
  return Object.fromEntries(Object.entries(shape.parts).map(([name, of]) => [name, parquetValue(parts.get(name), of)]));
}
