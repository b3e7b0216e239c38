import type { DBSchema } from 'idb';
import type { Finding } from '../signals/finding.ts';
import type { IdentifierSeen } from '../signals/identifiers.ts';
import type { RequestNote } from '../signals/request-log.ts';
import type { ThirdParty } from '../signals/third-party.ts';
import type { Visit } from '../signals/visit.ts';

/** One visit with everything seen in it: written and read together, so one record. */
export interface VisitRow {
  /** The browser's document id. */
  readonly id: string;
  /** Origin of the page; its whole address only in research mode. */
  readonly url: string;
  readonly site: string;
  readonly siteCompany: string | null;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  readonly status: number | null;
  readonly error: string | null;
  readonly thirdParties: readonly ThirdParty[];
  readonly findings: readonly Finding[];
  /** IDs this browser holds for vendors, by name. */
  readonly identifiers: readonly IdentifierSeen[];
  /** What the site's own hosts cost. */
  readonly own: Readonly<Visit['own']>;
  /** Hosts seen beyond the cap of one visit: counted, not kept. */
  readonly beyond: number;
  /** Requests seen beyond the cap of one visit: counted, not kept. */
  readonly requestsBeyond: number;
  /** How many bodies could not be read, by why. */
  readonly unread: Readonly<Visit['unread']>;
  /** How often Telltale was stopped while the page stood there: what came just before may be missing. */
  readonly gaps: number;
  /** When something was last seen of it, in milliseconds since the epoch. */
  readonly lastAt: number;
  /** Salted digests of the page's addresses, to find it again once it is removed from the history; empty unless that is mirrored. */
  readonly traces: readonly string[];
  /** Version of Telltale that judged. */
  readonly detector: string;
  /** Hash of the catalogue it judged with. */
  readonly catalogue: string;
}

/** One leg of a request as it is kept: `session` and `id` say which request of which browser's life it was. */
export interface RequestSeen extends Omit<RequestNote, 'url'> {
  readonly session: string;
  /** Tells the legs of one request apart; says nothing of the address once the browser is closed. */
  readonly leg: number;
  readonly host: string;
  /** The whole address in research mode; else null. */
  readonly url: string | null;
}

/**
 * Requests of one visit that were written together. Lists go by column, and hosts and types are kept once: a page asks
 * for hundreds of things. What a later record says of the same request is added to what an earlier one said.
 */
export interface RequestsRow {
  /** When the visit began, its id, and the record's place among those of the visit: in the order of time on disk. */
  readonly key: [startedAt: number, visit: string, nth: number];
  /** Of the browser: its ids of requests mean something only together with it. */
  readonly session: string;
  readonly hosts: readonly string[];
  /** webRequest ResourceTypes and methods, as `script GET`. */
  readonly types: readonly string[];
  /** Whole addresses, in research mode alone; else null. */
  readonly urls: readonly string[] | null;
  readonly ids: readonly string[];
  /** What tells the legs of a redirected request apart. */
  readonly legs: readonly number[];
  /** Places in `hosts` and `types`. */
  readonly host: readonly number[];
  readonly type: readonly number[];
  /** Milliseconds since the visit began; null where the request itself was not seen. */
  readonly at: readonly (number | null)[];
  /** 0 pending, 1 tried, 2 answered. */
  readonly outcome: readonly number[];
  readonly status: readonly (number | null)[];
  readonly bytes: readonly (number | null)[];
  readonly took: readonly (number | null)[];
}

/** Visits by the day of the month (UTC), from 1; days without any are left out. */
export type Days = Readonly<Record<number, number>>;

/** What a company saw in a period: sums of what its visits say, and nothing else. */
export interface CompanyRow {
  readonly company: string;
  readonly visits: number;
  readonly days: Days;
  /** Of the hosts that are its own, on pages of others. */
  readonly requests: number;
  readonly answered: number;
  readonly tried: number;
  readonly bytes: number;
  /** Different sites, all in all. */
  readonly sites: number;
  /** Visits by site, of the twenty sites where there were most. All others are in the rows of the sites. */
  readonly top: Readonly<Record<string, number>>;
  /** Visits by finding, by the subject of what it was told, and by the name of the ID that the browser holds for it. */
  readonly findings: Readonly<Record<string, number>>;
  readonly told: Readonly<Record<string, number>>;
  readonly identifiers: Readonly<Record<string, number>>;
}

/** What happened on a site. */
export interface SiteRow {
  readonly site: string;
  readonly visits: number;
  readonly days: Days;
  readonly requests: number;
  readonly thirdRequests: number;
  readonly targetingBytes: number;
  /** Visits by company and by finding. */
  readonly companies: Readonly<Record<string, number>>;
  readonly findings: Readonly<Record<string, number>>;
}

/** What happened on a day (UTC). */
export interface DayRow {
  /** As `2026-11-22`. */
  readonly day: string;
  readonly visits: number;
  readonly requests: number;
  readonly thirdRequests: number;
  readonly unknownRequests: number;
  readonly bytes: number;
  readonly targetingBytes: number;
  readonly findings: number;
}

/**
 * A price that product pages of this browser said on one day. Kept only once the person has switched that on, and nothing
 * more of it, whatever else is kept of addresses.
 */
export interface PriceRow {
  /** Product, day, currency and price: seen again, it is the same row. */
  readonly id: string;
  readonly site: string;
  /** What stands for the product on its page: a salted digest. */
  readonly product: string;
  /** On the person's calendar, as `2026-11-22`. */
  readonly day: string;
  /** Which of the product's prices of that day it was, from 1. */
  readonly nth: number;
  /** Decimal text without a currency, the highest where it is a range, and three letters. */
  readonly price: string;
  readonly high: string | null;
  readonly currency: string;
}

/** Visits stand in the order in which they began: what is written next comes last, and what is oldest first. */
export type VisitKey = [startedAt: number, id: string];

/** One period's database. A period is a month (UTC); deleting its database is what erases it. */
export interface LedgerSchema extends DBSchema {
  visits: {
    key: VisitKey;
    value: VisitRow;
    indexes: { id: string; site: [site: string, startedAt: number]; trace: string };
  };
  requests: { key: [startedAt: number, visit: string, nth: number]; value: RequestsRow };
  companies: { key: string; value: CompanyRow };
  sites: { key: string; value: SiteRow };
  days: { key: string; value: DayRow };
  prices: { key: string; value: PriceRow; indexes: { product: string; site: string } };
}

/** Version of the schema this code writes. A released step of the ladder in ladder.ts never changes. */
export const schemaVersion = 6;

/** First moment (milliseconds since the epoch) of the month that a period's name stands for; NaN for another name. */
export function beginOf(period: string): number {
  return Date.parse(`${period.slice('ledger-'.length)}-01T00:00:00.000Z`);
}

/** First moment after the month of a period. */
export function endOf(period: string): number {
  const date = new Date(beginOf(period));
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 1);
}

/** Name of the database that holds what began at this time. */
export function periodOf(at: number): string {
  return `ledger-${new Date(at).toISOString().slice(0, 7)}`;
}
