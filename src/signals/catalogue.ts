import type { Decoder } from './decoder.ts';
import type { Practice } from './practice.ts';

/** Every practice: the folder is the registry. */
export const practices: readonly Practice[] = Object.values(
  import.meta.glob<Practice>('./practices/*.ts', { eager: true, import: 'default' }),
);

/** Every decoder: the folder is the registry. */
export const decoders: readonly Decoder[] = Object.values(
  import.meta.glob<Decoder>('./decoders/*.ts', { eager: true, import: 'default' }),
);

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
