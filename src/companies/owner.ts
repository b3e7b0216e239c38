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
export interface Owners {
  get(host: string): Owner | undefined;
}

/** First names that companies give to hosts that count, and the uses of their other hosts that say less. */
const counting = /^(analytics|stats?|metrics|telemetry|track(ing|er)?|beacons?|pixels?|collector|logs?)\./;
const serving: readonly Category[] = ['content', 'video', 'cdn', 'utility'];

/** A company's host that its first name says is for counting, whatever its other hosts serve. */
function bySpelling(host: string, suffix: string, owner: Owner): Owner {
  if (host === suffix || owner.company === null || !serving.includes(owner.category)) return owner;
  return counting.test(host) ? { ...owner, category: 'analytics' } : owner;
}

/** The owner of a host, by its longest known suffix; `unknownOwner` when there is none. */
export function ownerOf(owners: Owners, host: string): Owner {
  for (const suffix of suffixes(host)) {
    const owner = owners.get(suffix);
    if (owner) return bySpelling(host, suffix, owner);
  }
  return unknownOwner;
}
