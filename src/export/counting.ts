import type { Row } from './column.ts';
import type { CountTable } from './counts.ts';
import type { Rows } from './rows.ts';

/** What is the same by its keys, as far as it was seen. */
interface Group {
  readonly keys: readonly unknown[];
  rows: number;
  readonly sites: Set<string>;
  readonly sums: number[];
}

function newGroup(keys: readonly unknown[], { sums }: CountTable): Group {
  return { keys, rows: 0, sites: new Set(), sums: sums.map(() => 0) };
}

function addTo(groups: Map<string, Group>, table: CountTable, rows: Rows): void {
  for (const one of table.counted(rows)) {
    const cells = new Map<string, unknown>(Object.entries(one));
    const keys = table.keys.map((name) => cells.get(name) ?? null);
    const id = JSON.stringify(keys);
    const group = groups.get(id) ?? newGroup(keys, table);
    groups.set(id, group);
    group.rows += 1;
    // A page that did not load is on no site.
    if (one.site) group.sites.add(one.site);
    for (const [at, name] of table.sums.entries()) group.sums[at]! += Number(cells.get(name) ?? 0);
  }
}

function together(groups: readonly Group[], table: CountTable): Group {
  const all = newGroup(
    table.keys.map(() => null),
    table,
  );
  for (const { rows, sites, sums } of groups) {
    all.rows += rows;
    for (const site of sites) all.sites.add(site);
    for (const [at, sum] of sums.entries()) all.sums[at]! += sum;
  }
  return all;
}

function rowOf({ keys, rows, sites, sums }: Group, groups: number, table: CountTable): Row {
  return Object.fromEntries([
    ...table.keys.map((name, at) => [name, keys[at]] as const),
    ...Object.entries({ groups, rows, sites: sites.size }),
    ...table.sums.map((name, at) => [name, sums[at]] as const),
  ]);
}

/** In an order that says nothing of when something was seen. */
function compare(a: Group, b: Group): number {
  const [one, other] = [JSON.stringify(a.keys), JSON.stringify(b.keys)];
  return b.sites.size - a.sites.size || (one < other ? -1 : one > other ? 1 : 0);
}

function rowsOf(groups: readonly Group[], table: CountTable, k: number): readonly Row[] {
  const shown = groups.filter(({ sites }) => sites.size >= k).toSorted(compare);
  const few = groups.filter(({ sites }) => sites.size < k);
  return [
    ...shown.map((group) => rowOf(group, 1, table)),
    ...(few.length > 0 ? [rowOf(together(few, table), few.length, table)] : []),
  ];
}

/** Counts rows as they come; at last gives a row for each group that at least `k` sites show, and one for all others. */
export function counting(
  tables: Readonly<Record<string, CountTable>>,
  k: number,
): { readonly add: (rows: Rows) => void; readonly rows: () => Readonly<Record<string, readonly Row[]>> } {
  const counted = Object.entries(tables).map(([name, table]) => ({ name, table, groups: new Map<string, Group>() }));
  return {
    add(rows) {
      for (const { table, groups } of counted) addTo(groups, table, rows);
    },
    rows: () =>
      Object.fromEntries(counted.map(({ name, table, groups }) => [name, rowsOf([...groups.values()], table, k)])),
  };
}
