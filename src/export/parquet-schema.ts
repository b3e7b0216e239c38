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

/**
 * How the writer wants cells of a shape: null for what is not of it, since a page's claim must not end an
 * export.
 */
export function valuesOf(shape: Shape): (value: unknown) => unknown {
  if (typeof shape === 'string') return (value) => (value === null ? null : scalarOf(value, shape));
  if ('list' in shape) {
    const each = valuesOf(shape.list);
    return (value) => (Array.isArray(value) ? value.map(each) : null);
  }
  const parts = Object.entries(shape.parts).map(([name, part]) => [name, valuesOf(part)] as const);
  return (value) => {
    if (typeof value !== 'object' || value === null) return null;
    const of = value as Readonly<Record<string, unknown>>;
    return Object.fromEntries(parts.map(([name, each]) => [name, each(of[name] ?? null)]));
  };
}
