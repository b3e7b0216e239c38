import { digest } from '../evidence/digest.ts';
import { withoutPaths, withoutToldValues } from '../signals/finding.ts';
import { identifierKey, type Visit } from '../signals/visit.ts';
import { emptyMemory } from '../signals/memory.ts';
import type { VisitRow } from './schema.ts';

/** The part of an address that is always kept: its origin, or nothing where it has none. */
function keptAddress(url: string): string {
  try {
    const { origin } = new URL(url);
    return origin === 'null' ? '' : origin;
  } catch {
    return '';
  }
}

/** How much may be kept, as the person has it. */
export interface Keeping {
  readonly addresses: 'origin' | 'full';
  /** What digests of addresses are salted with, so that a page removed from the history is found; null where nobody asked. */
  readonly traceSalt: string | null;
}

/** Most digests of one visit. */
const mostTraces = 50;

/** What stands for an address among a visit's traces: without its fragment. */
export function traceOf(address: string, salt: string): string {
  return digest(salt, address.split('#', 1)[0]!);
}

function tracesOf({ url, traces, memory }: Visit, salt: string | null): readonly string[] {
  // Of a visit that was read from its record no more than the origin may be left, which is no page's address.
  const addresses = [url, ...memory.moves].filter((address) => address !== keptAddress(address));
  const fresh = salt === null ? [] : addresses.map((address) => traceOf(address, salt));
  return [...new Set([...traces, ...fresh])].slice(0, mostTraces);
}

/** The record of a visit, with no more of its address than the person allows to be kept, and no value that anybody was told. */
export function toRow(visit: Visit, { addresses, traceSalt }: Keeping): VisitRow {
  return {
    id: visit.id,
    url: addresses === 'full' ? visit.url : keptAddress(visit.url),
    site: visit.site,
    siteCompany: visit.siteCompany,
    startedAt: visit.startedAt,
    status: visit.status,
    error: visit.error,
    // Copies: what is counted for the sums must be what is written, whatever is seen meanwhile.
    thirdParties: [...visit.thirdParties.values()].map((party) => ({ ...party })),
    findings: [...visit.findings.values()].map((finding) =>
      withoutToldValues(addresses === 'full' ? finding : withoutPaths(finding)),
    ),
    identifiers: [...visit.identifiers.values()],
    own: { ...visit.own },
    beyond: visit.beyond,
    requestsBeyond: visit.requestsBeyond,
    unread: { ...visit.unread },
    gaps: visit.gaps,
    lastAt: visit.lastAt,
    traces: tracesOf(visit, traceSalt),
    ...__VERSIONS__,
  };
}

/** How many requests a visit made. About as many notes were taken down: their records need not be read to bound them. */
function askedFor({ own, thirdParties }: VisitRow): number {
  return thirdParties.reduce((all, { requests }) => all + requests, own.requests);
}

/** A visit to go on with, from its record. */
export function fromRow(row: VisitRow): Visit {
  return {
    id: row.id,
    url: row.url,
    site: row.site,
    siteCompany: row.siteCompany,
    startedAt: row.startedAt,
    status: row.status,
    error: row.error,
    thirdParties: new Map(
      row.thirdParties.map((party) => [party.host, { ...party, setCookies: [...party.setCookies] }]),
    ),
    findings: new Map(row.findings.map((finding) => [finding.id, finding])),
    identifiers: new Map(row.identifiers.map((one) => [identifierKey(one), one])),
    own: { ...row.own },
    beyond: row.beyond,
    requestsBeyond: row.requestsBeyond,
    unread: { ...row.unread },
    gaps: row.gaps,
    lastAt: row.lastAt,
    traces: new Set(row.traces),
    memory: { ...emptyMemory(), logged: askedFor(row) },
  };
}
