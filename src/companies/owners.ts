import { hosts, owners as all } from 'virtual:owners';
import { categories } from './category.ts';
import type { Owner, Owners } from './owner.ts';

/**
 * The owner of exactly this host. Looked up by halves in one sorted text: a worker that is started for
 * an event must be ready at once, and a table of all hosts would take longer to make than all it is asked.
 */
function ownerAt(host: string): Owner | undefined {
  let low = 0;
  let high = hosts.length - 1;
  while (low < high) {
    const start = hosts.lastIndexOf('\n', (low + high) >> 1);
    const end = hosts.indexOf('\n', start + 1);
    const space = hosts.indexOf(' ', start);
    const there = hosts.slice(start + 1, space);
    if (there === host) {
      const [company, category] = all[Number(hosts.slice(space + 1, end))]!;
      return { company, category: categories[category]! };
    }
    if (there < host) low = end;
    else high = start;
  }
  return undefined;
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
