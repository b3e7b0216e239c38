import { valueIn } from '../companies/sorted-lines.ts';
import type { VendorList } from './vendor-list.ts';
import type { Vendor } from './vendor.ts';

/** A pattern in a vendor: the way to it, and what it is made of. No JSON can hold one. */
export type Pattern = readonly [way: readonly (string | number)[], source: string, flags: string];

type Place = Record<string | number, unknown>;

function withPatterns(vendor: Vendor, patterns: readonly Pattern[]): Vendor {
  for (const [way, source, flags] of patterns) {
    const holder = way.slice(0, -1).reduce<Place>((one, step) => one[step] as Place, vendor as unknown as Place);
    holder[way.at(-1)!] = new RegExp(source, flags);
  }
  return vendor;
}

/**
 * A list of vendors that is read from a text when it is asked, each vendor once: most are never asked for, and a worker that
 * is started for an event must be ready at once.
 * @param text - a line of JSON for each vendor, `[vendor, patterns]`, in the order of their ids
 * @param hosts - sorted lines `host N,N`: the places of the vendors that are known by it
 */
export function readFrom(text: string, hosts: string): VendorList {
  const lines = text.split('\n');
  const made: Vendor[] = [];
  let all: readonly Vendor[] | undefined;

  function vendor(at: number): Vendor {
    const there = made[at];
    if (there) return there;
    const [facts, patterns] = JSON.parse(lines[at]!) as [Vendor, readonly Pattern[]];
    return (made[at] = withPatterns(facts, patterns));
  }

  return {
    all: () => (all ??= lines.map((_, at) => vendor(at))),
    at: (host) => (valueIn(hosts, host)?.split(',') ?? []).map((at) => vendor(Number(at))),
  };
}
