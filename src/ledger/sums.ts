/** A row of sums: names, counts, and counts by name. */
export type Sums = Readonly<Record<string, string | number | Readonly<Record<string | number, number>>>>;

type Counts = Readonly<Record<string, number>>;

function addedCounts(known: Counts, more: Counts, sign: 1 | -1): Counts {
  // Names may be any a page makes up, also those that every object has.
  const sums = new Map(Object.entries(known));
  for (const [name, count] of Object.entries(more)) {
    const sum = (sums.get(name) ?? 0) + sign * count;
    if (sum === 0) sums.delete(name);
    else sums.set(name, sum);
  }
  return Object.fromEntries(sums);
}

/** Two rows of the same names as one: each count is the sum (or the difference, where the sign is -1). */
export function added<Row extends object>(known: Row, more: Row, sign: 1 | -1): Row {
  const sums = { ...known } as Record<string, unknown>;
  for (const [name, value] of Object.entries(more as Sums)) {
    const before = sums[name];
    if (typeof value === 'number') sums[name] = Number(before) + sign * value;
    else if (typeof value === 'object') sums[name] = addedCounts(before as Counts, value, sign);
  }
  return sums as Row;
}

/** The row with every count at nothing. */
export function nothingOf<Row extends object>(row: Row): Row {
  return added(row, row, -1);
}

/** Whether it counts anything. */
export function countsNothing(row: object): boolean {
  return Object.values(row as Sums).every(
    (value) =>
      typeof value === 'string' || value === 0 || (typeof value === 'object' && Object.keys(value).length === 0),
  );
}
