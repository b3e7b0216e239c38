import type { RequestSeen } from '../../ledger/schema.ts';
import type { PriceRow, VisitRow } from '../../ledger/schema.ts';
import type { Finding } from '../../signals/finding.ts';
import type { IdentifierSeen } from '../../signals/identifiers.ts';
import type { ThirdParty } from '../../signals/third-party.ts';
import type { Checked } from './tables.ts';

/** The rows of one visit. */
export interface OfOneVisit {
  readonly visit: Checked['visits'];
  readonly findings: readonly Checked['findings'][];
  readonly thirdParties: readonly Checked['third_parties'][];
  readonly identifiers: readonly Checked['identifiers'][];
}

function findingFrom({ visit_id: _visit, site: _site, ...finding }: Checked['findings']): Finding {
  return finding;
}

function thirdPartyFrom(row: Checked['third_parties']): ThirdParty {
  const { host, domain, company, category, relation } = row;
  const { requests, answered, tried, posts, bytes, milliseconds, set_cookies } = row;
  const counts = { requests, answered, tried, posts, bytes, milliseconds };
  return { host, domain, company, category, relation, ...counts, setCookies: set_cookies };
}

function identifierFrom(row: Checked['identifiers']): IdentifierSeen {
  const { vendor, vendor_name, company, place, name, host, kept } = row;
  return { vendor, vendorName: vendor_name, company, place, name, host, kept };
}

/** The record of a visit from its rows; costs by purpose follow from the third parties. Digests of its addresses never left. */
export function visitFrom({ visit, findings, thirdParties, identifiers }: OfOneVisit): VisitRow {
  const { own_requests, own_bytes, own_milliseconds, own_posts } = visit;
  return {
    id: visit.visit_id,
    url: visit.url,
    site: visit.site,
    siteCompany: visit.site_company,
    startedAt: visit.started_at,
    status: visit.status,
    error: visit.error,
    thirdParties: thirdParties.map(thirdPartyFrom),
    findings: findings.map(findingFrom),
    identifiers: identifiers.map(identifierFrom),
    own: { requests: own_requests, bytes: own_bytes, milliseconds: own_milliseconds, posts: own_posts },
    beyond: visit.beyond,
    requestsBeyond: visit.requests_beyond,
    unread: { malformed: visit.unread_malformed, 'too-large': visit.unread_too_large },
    gaps: visit.gaps,
    lastAt: visit.last_seen_at,
    traces: [],
    detector: visit.detector,
    catalogue: visit.catalogue,
  };
}

/** A request from its row. */
export function requestFrom(row: Checked['requests']): RequestSeen {
  const { session, leg, host, url, type, method, outcome, status, bytes } = row;
  const request = { id: row.request_id, type, method, at: row.started_at, outcome, status, bytes };
  return { ...request, took: row.milliseconds, session, leg, host, url };
}

/** A price from its row: its id is made of the rest, as the ledger makes it. */
export function priceFrom({ site, product, day, nth, price, high, currency }: Checked['price_history']): PriceRow {
  const id = [product, day, currency, price, high ?? ''].join(' ');
  return { id, site, product, day, nth, price, high, currency };
}
