import { domainOf, suffixes } from '../companies/host.ts';
import { ownerOf, type Owner } from '../companies/owner.ts';
import { owners } from '../companies/owners.ts';
import { decodersByHost, type Endpoint } from './catalogue.ts';
import { vendorsAt } from './vendors.ts';
import type { Vendor } from './vendor.ts';

/** All the catalogue says of one host. */
export interface HostKnowledge {
  /** Its registrable domain, or the host itself where there is none. */
  readonly domain: string;
  readonly owner: Owner;
  /** Vendors that the host alone tells. */
  readonly vendors: readonly Vendor[];
  /** Vendors that share the host, each with the path that tells it. */
  readonly byPath: readonly { readonly vendor: Vendor; readonly path: RegExp }[];
  /** What reads the requests to it. */
  readonly decoders: readonly Endpoint[];
  /** Ids of all vendors that the host alone tells, as a request to it or as what reads that. */
  readonly ids: readonly string[];
  /** Ids of the others that share the host, each with the path that tells it. */
  readonly narrow: readonly Narrow[];
}

interface Narrow {
  readonly id: string;
  readonly path: RegExp;
}

/** Most hosts remembered. A page asks the same few for hundreds of things. */
const mostHosts = 5000;
const known = new Map<string, HostKnowledge>();

function lookUp(host: string): HostKnowledge {
  const all = new Set<Vendor>();
  const byPath: { vendor: Vendor; path: RegExp }[] = [];
  const decoders: Endpoint[] = [];
  for (const suffix of suffixes(host)) {
    decoders.push(...(decodersByHost().get(suffix) ?? []));
    for (const vendor of vendorsAt(suffix)) {
      for (const { host: marked, path } of vendor.marks.request ?? []) {
        if (marked !== suffix) continue;
        if (path) byPath.push({ vendor, path });
        else all.add(vendor);
      }
    }
  }
  const vendors = [...all];
  const marks: readonly { readonly id: string; readonly path?: RegExp }[] = [
    ...vendors.map(({ id }) => ({ id })),
    ...byPath.map(({ vendor: { id }, path }) => ({ id, path })),
    ...decoders.map(({ decoder, path }) => ({ id: decoder.vendor, ...(path && { path }) })),
  ];
  const ids = new Set(marks.filter(({ path }) => !path).map(({ id }) => id));
  return {
    domain: domainOf(host),
    owner: ownerOf(owners, host),
    vendors,
    byPath: byPath.filter(({ vendor }) => !all.has(vendor)),
    decoders,
    ids: [...ids],
    narrow: marks.flatMap(({ id, path }) => (path && !ids.has(id) ? [{ id, path }] : [])),
  };
}

/** What the catalogue says of a host. Remembered: every request asks, and few hosts are new. */
export function knowledgeOf(host: string): HostKnowledge {
  const there = known.get(host);
  if (there) return there;
  const found = lookUp(host);
  if (known.size >= mostHosts) known.clear();
  known.set(host, found);
  return found;
}
