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

/** The record of a visit, with no more of its address than the person allows to be kept, and no value that anybody was told. */
export function toRow(visit: Visit, addresses: 'origin' | 'full'): VisitRow {
  return {
    id: visit.id,
    url: addresses === 'full' ? visit.url : keptAddress(visit.url),
    site: visit.site,
    siteCompany: visit.siteCompany,
    startedAt: visit.startedAt,
    status: visit.status,
    error: visit.error,
    thirdParties: [...visit.thirdParties.values()],
    findings: [...visit.findings.values()].map((finding) =>
      withoutToldValues(addresses === 'full' ? finding : withoutPaths(finding)),
    ),
    identifiers: [...visit.identifiers.values()],
    own: visit.own,
    beyond: visit.beyond,
    unread: visit.unread,
    ...__VERSIONS__,
  };
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
    unread: { ...row.unread },
    memory: emptyMemory(),
  };
}
