import type { VisitWithRequests } from '../ledger/questions/visits.ts';
import type { PriceRow } from '../ledger/schema.ts';
import type { FromArchive } from '../messages/archive.ts';
import type { Forgettable, Imported } from '../messages/contract.ts';
import type { Settings } from '../messages/settings.ts';
import type { Job, Order } from './archive-worker.ts';

/** What the dashboard can do outside of itself. */
export interface Doors {
  readonly change: (changes: Partial<Settings>) => Promise<unknown>;
  readonly forget: (what: Forgettable) => Promise<'forgotten' | 'left'>;
  readonly turnHistory: (to: 'on' | 'off') => Promise<unknown>;
  readonly add: (visits: readonly VisitWithRequests[], prices: readonly PriceRow[]) => Promise<Imported>;
  readonly start: (order: Order, heard: (what: FromArchive) => void) => Job;
  /** The registrable domain in what was typed: a host, or an address; null if there is none. */
  readonly siteOf: (typed: string) => Promise<string | null>;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}
