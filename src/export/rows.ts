import type { VisitRow } from '../ledger/schema.ts';
import type { Reason } from '../signals/finding.ts';
import { gramsOf } from '../signals/carbon.ts';
import { outcomeOf } from '../signals/outcome.ts';
import type { PriceSeen } from '../signals/prices/noting.ts';
import type { Told } from '../signals/told.ts';
import { weightOf } from '../signals/weight.ts';

/** A row of visits. */
export interface VisitExport {
  readonly visit_id: string;
  readonly requested_url: string | null;
  readonly url: string;
  readonly site: string;
  /** ISO 8601, UTC. */
  readonly started_at: string;
  readonly status: number | null;
  readonly error: string | null;
  readonly beyond: number;
  readonly unread_malformed: number;
  readonly unread_too_large: number;
  readonly own_requests: number;
  readonly own_bytes: number;
  readonly own_milliseconds: number;
  readonly content_bytes: number;
  readonly targeting_bytes: number;
  readonly unknown_bytes: number;
  readonly co2_grams: number;
  readonly targeting_co2_grams: number;
  readonly detector: string;
  readonly catalogue: string;
}

/** A row of findings. */
export interface FindingExport {
  readonly visit_id: string;
  readonly site: string;
  readonly kind: string;
  readonly id: string;
  readonly name: string;
  readonly company: string | null;
  readonly certainty: string;
  readonly reasons: readonly Reason[];
  readonly told: readonly Told[] | null;
}

/** A row of third_parties. */
export interface ThirdPartyExport {
  readonly visit_id: string;
  readonly site: string;
  readonly host: string;
  readonly domain: string;
  readonly company: string | null;
  readonly category: string;
  readonly relation: string;
  readonly requests: number;
  readonly posts: number;
  readonly bytes: number;
  readonly milliseconds: number;
  readonly outcome: string;
  readonly set_cookies: readonly string[];
}

/** A row of identifiers. */
export interface IdentifierExport {
  readonly visit_id: string;
  readonly site: string;
  readonly vendor: string;
  readonly company: string;
  readonly place: string;
  readonly name: string;
  readonly host: string | null;
  readonly kept: string | null;
}

/** A row of prices. */
export interface PriceExport {
  readonly visit_id: string;
  readonly site: string;
  readonly product: string;
  readonly name: string | null;
  readonly day: string;
  readonly price: string;
  readonly high: string | null;
  readonly currency: string;
  readonly which: string;
  readonly availability: string | null;
  readonly markup: string;
  /** ISO 8601, UTC. */
  readonly first_seen: string;
  readonly last_seen: string;
}

/** The rows one visit gives, by table. */
export interface Rows {
  readonly visits: readonly VisitExport[];
  readonly findings: readonly FindingExport[];
  readonly third_parties: readonly ThirdPartyExport[];
  readonly identifiers: readonly IdentifierExport[];
  readonly prices: readonly PriceExport[];
}

/** What to say of a visit beyond its record. */
export interface Asked {
  /** The address that was asked for, where a researcher asked. */
  readonly requestedUrl: string | null;
  /** A time in milliseconds as ISO 8601 in UTC: pure code has no calendar. */
  readonly iso: (at: number) => string;
  /** What the visit's document said of the price of its product. */
  readonly prices: readonly PriceSeen[];
}

/** What a visit cost, in the words of the columns. */
function costsOf(visit: VisitRow) {
  const { content, targeting, unknown } = weightOf(visit);
  return {
    own_requests: visit.own.requests,
    own_bytes: visit.own.bytes,
    own_milliseconds: visit.own.milliseconds,
    content_bytes: content.bytes,
    targeting_bytes: targeting.bytes,
    unknown_bytes: unknown.bytes,
    co2_grams: gramsOf(content.bytes + targeting.bytes + unknown.bytes),
    targeting_co2_grams: gramsOf(targeting.bytes),
  };
}

function priceOf({ id, site }: VisitRow, seen: PriceSeen, iso: Asked['iso']): PriceExport {
  const { key, name, price, high, currency, which, availability, markup } = seen;
  const said = { price, high, currency, which, availability, markup };
  const [first_seen, last_seen] = [iso(seen.first), iso(seen.last)];
  const product = { site, product: key, name: name === '' ? null : name, day: first_seen.slice(0, 10) };
  return { visit_id: id, ...product, ...said, first_seen, last_seen };
}

/** A visit's record as rows of the tables, with everything that is in it: `redaction` takes out what must not be there. */
export function rowsOf(visit: VisitRow, { requestedUrl, iso, prices }: Asked): Rows {
  const { id: visit_id, site, url, status, error, beyond, unread, detector, catalogue } = visit;
  return {
    visits: [
      {
        visit_id,
        requested_url: requestedUrl,
        url,
        site,
        started_at: iso(visit.startedAt),
        status,
        error,
        beyond,
        unread_malformed: unread.malformed,
        unread_too_large: unread['too-large'],
        ...costsOf(visit),
        detector,
        catalogue,
      },
    ],
    findings: visit.findings.map(({ kind, id, name, company, certainty, reasons, told }) => ({
      visit_id,
      site,
      kind,
      id,
      name,
      company,
      certainty,
      reasons,
      told,
    })),
    third_parties: visit.thirdParties.map((party) => ({
      visit_id,
      site,
      host: party.host,
      domain: party.domain,
      company: party.company,
      category: party.category,
      relation: party.relation,
      requests: party.requests,
      posts: party.posts,
      bytes: party.bytes,
      milliseconds: party.milliseconds,
      outcome: outcomeOf(party),
      set_cookies: party.setCookies,
    })),
    identifiers: visit.identifiers.map(({ vendor, company, place, name, host, kept }) => ({
      visit_id,
      site,
      vendor,
      company,
      place,
      name,
      host,
      kept: kept === null ? null : String(kept),
    })),
    prices: prices.map((seen) => priceOf(visit, seen, iso)),
  };
}
