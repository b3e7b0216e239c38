/** A row as it stands in a file: nobody has looked at its cells yet. */
export type Raw = Readonly<Record<string, unknown>>;

/** Tells of the row, counted from 1, at which a file can't be read. */
export type WrongRow = (row: number, what: string) => Error;
