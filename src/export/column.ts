import type { RowLevel } from './level.ts';

/** What stands in a cell. `date` and `datetime` are text in a row, as `2026-11-22` and `2026-11-22T18:00:00.000Z`. */
export type Scalar = 'string' | 'integer' | 'number' | 'date' | 'datetime';

/** A scalar, a list, or named parts, of which any may be missing. */
export type Shape = Scalar | { readonly list: Shape } | { readonly parts: Readonly<Record<string, Shape>> };

/** A column, once for all formats, for what may be given away, and for the codebook. */
export interface Column<Value = unknown> {
  readonly shape: Shape;
  /** What it is. */
  readonly is: string;
  /** How it is observed. */
  readonly seen: string;
  /** What an empty cell says; `never` where none is empty. */
  readonly empty: string;
  readonly unit?: string;
  /** What it does not say, though it looks like it. */
  readonly silent?: string;
  /** The strictest level that has it. */
  readonly until: RowLevel;
  /** What is left of a value at this level and at stricter ones. */
  readonly shortened?: { readonly [Level in Exclude<RowLevel, 'full'>]?: { left(value: Value): Value }['left'] };
}

/** The columns of a table, in order. */
export type Columns = Readonly<Record<string, Column>>;

export interface Table<Of extends object> {
  /** What a row is. */
  readonly row: string;
  readonly columns: { readonly [Name in keyof Of]-?: Column<Of[Name]> };
}

/** A table whose rows are of any kind. */
export interface AnyTable {
  readonly row: string;
  readonly columns: Columns;
}

/** A row as it is written: it has the columns of its table, in their order. */
export type Row = Readonly<Record<string, unknown>>;
