import type { Category } from './category.ts';
import { suffixes } from './host.ts';

/** Who answers on a host, and what the host is used for. */
export interface Owner {
  readonly company: string | null;
  readonly category: Category;
}

/** Said of a host nobody has told us about. */
const unknownOwner: Owner = { company: null, category: 'unknown' };

/** Owners by host; a host's subdomains belong to it unless they have an entry of their own. */
export type Owners = ReadonlyMap<string, Owner>;

/** The owner of a host, by its longest known suffix; `unknownOwner` when there is none. */
export function ownerOf(owners: Owners, host: string): Owner {
  for (const suffix of suffixes(host)) {
    const owner = owners.get(suffix);
    if (owner) return owner;
  }
  return unknownOwner;
}
