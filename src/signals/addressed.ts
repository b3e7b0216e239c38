import { pathIn } from './address.ts';
import type { Decoder, ShapeMark } from './decoder.ts';
import { hostOf } from '../companies/host.ts';
import { knowledgeOf } from './host.ts';
import { fittingShapes } from './shapes.ts';

/** A decoder that an address belongs to. */
export interface Addressed {
  readonly decoder: Decoder;
  readonly by: 'host' | 'shape';
  /** The shapes that the address has; what it says has to fit one of them. */
  readonly shapes: readonly ShapeMark[];
}

function byHost(host: string, path: string): readonly Addressed[] {
  const there = knowledgeOf(host).decoders.filter((one) => !one.path || one.path.test(path));
  // Two marks of one decoder may fit the same address.
  return Array.from(new Set(there.map(({ decoder }) => decoder)), (decoder) => ({ decoder, by: 'host', shapes: [] }));
}

function byShape(url: string, path: string): readonly Addressed[] {
  const shapes = fittingShapes(url, path);
  return Array.from(new Set(shapes.map(({ decoder }) => decoder)), (decoder) => ({
    decoder,
    by: 'shape',
    shapes: shapes.filter((shape) => shape.decoder === decoder).map(({ mark }) => mark),
  }));
}

/** The decoders that an address belongs to, by its host, or else by its shape. */
export function addressed(url: string, host: string): readonly Addressed[] {
  const path = pathIn(url);
  const { decoders, vendors, byPath } = knowledgeOf(host);
  const found = decoders.length > 0 ? byHost(host, path) : [];
  // A host of somebody whom we know has its own endpoints, whatever they look like.
  return found.length > 0 || vendors.length + byPath.length > 0 ? found : byShape(url, path);
}

/** Whether a decoder reads requests to an address, as far as the address tells: no body of another is worth a copy. */
export function isRead(url: string): boolean {
  const host = hostOf(url);
  return host !== null && addressed(url, host).length > 0;
}
