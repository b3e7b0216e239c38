import type { AnyTable, Column, Columns, Row } from './column.ts';
import { counting } from './counting.ts';
import { countTables } from './counts.ts';
import { reaches, type Level, type RowLevel } from './level.ts';
import type { Rows } from './rows.ts';
import { observedTables, tables } from './tables.ts';

/** Rows of several tables, by the tables' names. */
export type Batch = Readonly<Record<string, readonly Row[]>>;

/** What an export has at one level, and the way to it from the rows of visits. */
export interface Redaction {
  readonly tables: Readonly<Record<string, AnyTable>>;
  /** Rows that can be written now. */
  readonly of: (rows: Rows) => Batch;
  /** Rows that can be written only when there are no more visits. */
  readonly rest: () => Batch;
}

/** A stricter level also does what the looser ones do: it cannot show what they shorten. */
function left({ shortened }: Column, value: unknown, level: RowLevel): unknown {
  let short = value;
  if (level !== 'full' && shortened?.['no-values']) short = shortened['no-values'](short);
  if (level === 'no-paths' && shortened?.['no-paths']) short = shortened['no-paths'](short);
  return short;
}

function visible({ columns }: AnyTable, level: Level): Columns {
  return Object.fromEntries(Object.entries(columns).filter(([, { until }]) => reaches(until, level)));
}

function shortRow(row: object, columns: Columns, level: RowLevel): Row {
  const cells = row as Row;
  const short: Record<string, unknown> = {};
  for (const name in columns) short[name] = left(columns[name]!, cells[name] ?? null, level);
  return short;
}

function rowByRow(level: RowLevel, wanted: readonly (keyof Rows)[]): Redaction {
  const shown = wanted.map((name) => [name, { row: tables[name].row, columns: visible(tables[name], level) }] as const);
  return {
    tables: Object.fromEntries(shown),
    of: (rows) =>
      Object.fromEntries(
        shown.map(([name, { columns }]) => [name, rows[name].map((row) => shortRow(row, columns, level))]),
      ),
    rest: () => ({}),
  };
}

/**
 * What is left of the rows at a level. At `counts-only` what fewer than `k` sites show is put together:
 * `k` is a whole number of at least 1, and means nothing at the other levels. `wanted`: which tables there are.
 */
export function redaction(level: Level, k: number, wanted: readonly (keyof Rows)[] = observedTables): Redaction {
  if (level !== 'counts-only') return rowByRow(level, wanted);
  const counts = Object.fromEntries(Object.entries(countTables).filter(([, { of }]) => wanted.includes(of)));
  const { add, rows } = counting(counts, k);
  return {
    tables: counts,
    of: (some) => {
      add(some);
      return {};
    },
    rest: rows,
  };
}
