import type { DBSchema } from 'idb';
import type { Finding } from '../signals/finding.ts';
import type { IdentifierSeen } from '../signals/identifiers.ts';
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
  /** How many bodies could not be read, by why. */
  readonly unread: Readonly<Visit['unread']>;
  /** Version of Telltale that judged. */
  readonly detector: string;
  /** Hash of the catalogue it judged with. */
  readonly catalogue: string;
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

/** One period's database. A period is a month (UTC); deleting its database is what erases it. */
export interface LedgerSchema extends DBSchema {
  visits: { key: string; value: VisitRow; indexes: { startedAt: number } };
  prices: { key: string; value: PriceRow; indexes: { product: string; site: string } };
}

/** Version of the schema this code writes. A released step of the ladder in ladder.ts never changes. */
export const schemaVersion = 5;

/** Name of the database that holds what began at this time. */
export function periodOf(at: number): string {
  return `ledger-${new Date(at).toISOString().slice(0, 7)}`;
}
