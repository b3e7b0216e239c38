import rows from 'virtual:owners';
import type { Owner, Owners } from './owner.ts';

let made: Owners | undefined;

/**
 * Owners by host, from the rows that the build made. Made when first asked for: a worker that is
 * started for an event must be ready before it judges anything.
 */
export function owners(): Owners {
  if (made) return made;
  const all = new Map<string, Owner>();
  for (const [company, category, hosts] of rows) {
    const owner: Owner = { company, category };
    for (const host of hosts.split(' ')) all.set(host, owner);
  }
  made = all;
  return made;
}
