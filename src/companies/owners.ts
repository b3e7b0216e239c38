import { hosts, owners as rows } from 'virtual:owners';
import { categories } from './category.ts';
import type { Owner, Owners } from './owner.ts';
import { valueIn } from './sorted-lines.ts';

let lines: readonly string[] | undefined;
const made = new Map<string, Owner>();

function ownerIn(row: string): Owner {
  lines ??= rows.split('\n');
  const line = lines[Number(row)]!;
  const space = line.indexOf(' ');
  return { company: line.slice(space + 1) || null, category: categories[Number(line.slice(0, space))]! };
}

/** The owner of exactly this host. A company has one name in memory, so that two owners are quickly compared. */
function ownerAt(host: string): Owner | undefined {
  const row = valueIn(hosts, host);
  if (row === undefined) return undefined;
  const there = made.get(row);
  if (there) return there;
  const owner = ownerIn(row);
  made.set(row, owner);
  return owner;
}

/** Owners by host, as the build put them together. */
export const owners: Owners = { get: ownerAt };

/** Every host that has an entry of its own. */
export function ownedHosts(): readonly string[] {
  return hosts
    .trim()
    .split('\n')
    .map((line) => line.split(' ', 1)[0]!);
}
