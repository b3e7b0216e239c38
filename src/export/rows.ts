import type { PriceRow, VisitRow } from '../ledger/schema.ts';
import { gramsOf } from '../signals/carbon.ts';
import { outcomeOf } from '../signals/outcome.ts';
import type { PriceSeen } from '../signals/prices/noting.ts';
import { weightOf } from '../signals/weight.ts';
import type { RequestSeen } from '../ledger/schema.ts';
import type { FindingExport } from './tables/findings.ts';
import type { IdentifierExport } from './tables/identifiers.ts';
import type { PriceHistoryExport } from './tables/price-history.ts';
import type { PriceExport } from './tables/prices.ts';
import type { RequestExport } from './tables/requests.ts';
import type { ThirdPartyExport } from './tables/third-parties.ts';
import type { VisitExport } from './tables/visits.ts';

/** The rows one visit gives, by table; and those of prices that were kept apart from visits. */
export interface Rows {
  readonly visits: readonly VisitExport[];
  readonly findings: readonly FindingExport[];
  readonly third_parties: readonly ThirdPartyExport[];
  readonly identifiers: readonly IdentifierExport[];
  readonly requests: readonly RequestExport[];
  readonly prices: readonly PriceExport[];
  readonly price_history: readonly PriceHistoryExport[];
}

/** What to say of a visit beyond its record. */
export interface Asked {
  /** The address that was asked for, where a researcher asked. */
  readonly requestedUrl: string | null;
  /** A time in milliseconds as ISO 8601 in UTC: pure code has no calendar. */
  readonly iso: (at: number) => string;
  /** What the visit's document said of the price of its product. */
  readonly prices: readonly PriceSeen[];
  readonly requests: readonly RequestSeen[];
}

/** What a visit cost, in the words of the columns. */
function costsOf(visit: VisitRow) {
  const { content, targeting, unknown } = weightOf(visit);
  return {
    own_requests: visit.own.requests,
    own_bytes: visit.own.bytes,
    own_milliseconds: visit.own.milliseconds,
    own_posts: visit.own.posts,
    content_bytes: content.bytes,
    targeting_bytes: targeting.bytes,
    unknown_bytes: unknown.bytes,
    co2_grams: gramsOf(content.bytes + targeting.bytes + unknown.bytes),
    targeting_co2_grams: gramsOf(targeting.bytes),
  };
}

function visitOf(visit: VisitRow, { requestedUrl, iso }: Asked): VisitExport {
  const { id, site, url, siteCompany, status, error, unread, detector, catalogue } = visit;
  return {
    visit_id: id,
    requested_url: requestedUrl,
    url,
    site,
    site_company: siteCompany,
    started_at: iso(visit.startedAt),
    last_seen_at: iso(visit.lastAt),
    status,
    error,
    gaps: visit.gaps,
    beyond: visit.beyond,
    requests_beyond: visit.requestsBeyond,
    unread_malformed: unread.malformed,
    unread_too_large: unread['too-large'],
    ...costsOf(visit),
    detector,
    catalogue,
  };
}

function requestOf({ id, site }: VisitRow, one: RequestSeen, iso: Asked['iso']): RequestExport {
  const { session, leg, host, type, method, url, at, outcome, status, bytes, took } = one;
  return {
    visit_id: id,
    site,
    session,
    request_id: one.id,
    leg,
    host,
    type,
    method,
    url,
    started_at: at === null ? null : iso(at),
    outcome,
    status,
    bytes,
    milliseconds: took,
  };
}

function priceOf({ id, site }: VisitRow, seen: PriceSeen, iso: Asked['iso']): PriceExport {
  const { key, name, price, high, currency, which, availability, markup } = seen;
  const said = { price, high, currency, which, availability, markup };
  const [first_seen, last_seen] = [iso(seen.first), iso(seen.last)];
  const product = { site, product: key, name: name === '' ? null : name, day: first_seen.slice(0, 10) };
  return { visit_id: id, ...product, ...said, first_seen, last_seen };
}

/** How each table's rows are made of a visit's record, with everything that is in it. */
export const rowsOfTable: { readonly [Name in keyof Rows]: (visit: VisitRow, asked: Asked) => Rows[Name] } = {
  visits: (visit, asked) => [visitOf(visit, asked)],
  findings: ({ id: visit_id, site, findings }) =>
    findings.map(({ kind, id, name, company, certainty, reasons, told }) => ({
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
  third_parties: ({ id: visit_id, site, thirdParties }) =>
    thirdParties.map((party) => ({
      visit_id,
      site,
      host: party.host,
      domain: party.domain,
      company: party.company,
      category: party.category,
      relation: party.relation,
      requests: party.requests,
      answered: party.answered,
      tried: party.tried,
      posts: party.posts,
      bytes: party.bytes,
      milliseconds: party.milliseconds,
      outcome: outcomeOf(party),
      set_cookies: party.setCookies,
    })),
  identifiers: ({ id: visit_id, site, identifiers }) =>
    identifiers.map(({ vendor, vendorName, company, place, name, host, kept }) => ({
      visit_id,
      site,
      vendor,
      vendor_name: vendorName,
      company,
      place,
      name,
      host,
      kept: kept === null ? null : String(kept),
    })),
  requests: (visit, { requests, iso }) => requests.map((one) => requestOf(visit, one, iso)),
  prices: (visit, { prices, iso }) => prices.map((seen) => priceOf(visit, seen, iso)),
  price_history: () => [],
};

/** A visit's record as rows of the tables, with everything that is in it: `redaction` takes out what must not be there. */
export function rowsOf(visit: VisitRow, asked: Asked): Rows {
  return {
    visits: rowsOfTable.visits(visit, asked),
    findings: rowsOfTable.findings(visit, asked),
    third_parties: rowsOfTable.third_parties(visit, asked),
    identifiers: rowsOfTable.identifiers(visit, asked),
    requests: rowsOfTable.requests(visit, asked),
    prices: rowsOfTable.prices(visit, asked),
    price_history: [],
  };
}

/** No rows of any table. */
export const noRows: Rows = {
  visits: [],
  findings: [],
  third_parties: [],
  identifiers: [],
  requests: [],
  prices: [],
  price_history: [],
};

/** Rows of the ledger's own memory of prices: the id of a row follows from the rest. */
export function rowsOfPrices(prices: readonly PriceRow[]): Rows['price_history'] {
  return prices.map(({ site, product, day, nth, price, high, currency }) => ({
    site,
    product,
    day,
    nth,
    price,
    high,
    currency,
  }));
}
