import type { Decoder } from './decoder.ts';
import type { Practice } from './practice.ts';
import type { Vendor } from './vendor.ts';

/** Every vendor: the folder is the registry. */
export const vendors: readonly Vendor[] = Object.values(
  import.meta.glob<Vendor>('./vendors/*.ts', { eager: true, import: 'default' }),
);

/** Every practice: the folder is the registry. */
export const practices: readonly Practice[] = Object.values(
  import.meta.glob<Practice>('./practices/*.ts', { eager: true, import: 'default' }),
);

/** Every decoder: the folder is the registry. */
export const decoders: readonly Decoder[] = Object.values(
  import.meta.glob<Decoder>('./decoders/*.ts', { eager: true, import: 'default' }),
);

/** Vendors by a host they are known by: looked up first, so that patterns run only within one host's vendors. */
function byHost(): ReadonlyMap<string, readonly Vendor[]> {
  const index = new Map<string, Vendor[]>();
  for (const vendor of vendors) {
    for (const { host } of vendor.marks.request ?? []) {
      const there = index.get(host);
      if (!there) index.set(host, [vendor]);
      else if (!there.includes(vendor)) there.push(vendor);
    }
  }
  return index;
}

let index: ReadonlyMap<string, readonly Vendor[]> | undefined;

/** Vendors by host. Made when first asked for: a worker that is started for an event must be ready before it judges anything. */
export function vendorsByHost(): ReadonlyMap<string, readonly Vendor[]> {
  index ??= byHost();
  return index;
}

/** A decoder and the path of its endpoint, by the endpoint's host. */
export interface Endpoint {
  readonly decoder: Decoder;
  readonly path?: RegExp;
}

let endpoints: ReadonlyMap<string, readonly Endpoint[]> | undefined;

/** Decoders by host. Made when first asked for, too. */
export function decodersByHost(): ReadonlyMap<string, readonly Endpoint[]> {
  if (endpoints) return endpoints;
  const made = new Map<string, Endpoint[]>();
  for (const decoder of decoders) {
    for (const { host, path } of decoder.marks) {
      made.set(host, [...(made.get(host) ?? []), { decoder, ...(path && { path }) }]);
    }
  }
  endpoints = made;
  return endpoints;
}
