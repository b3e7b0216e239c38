import { createHash } from 'node:crypto';
import { domainOf, hostOf } from '../../src/companies/host.ts';

/** An address to visit. */
export interface Site {
  /** The same in every run for the same address, wherever in a list it stands. */
  readonly id: string;
  readonly url: string;
  /** Registrable domain of the address, or its host: what politeness counts by. */
  readonly domain: string;
}

/** What is done with an address that stands in a list more than once. */
export const repeatWords = ['once', 'each'] as const;

function idOf(url: string, time: number): string {
  const digest = createHash('sha256').update(url).digest('hex').slice(0, 24);
  return time === 1 ? digest : `${digest}-${time}`;
}

/** Addresses as sites: with `once` each different text one, with `each` every line one. */
export function sitesOf(addresses: readonly string[], repeats: (typeof repeatWords)[number]): readonly Site[] {
  const times = new Map<string, number>();
  const sites: Site[] = [];
  for (const url of addresses) {
    const time = (times.get(url) ?? 0) + 1;
    times.set(url, time);
    if (time > 1 && repeats === 'once') continue;
    sites.push({ id: idOf(url, time), url, domain: domainOf(hostOf(url) ?? url) });
  }
  return sites;
}
