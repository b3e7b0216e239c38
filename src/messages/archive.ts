import type { Format } from '../export/format.ts';
import type { Level } from '../export/level.ts';
import type { Refusal } from '../export/reading/refusal.ts';
import type { VisitWithRequests } from '../ledger/questions/visits.ts';
import type { PriceRow } from '../ledger/schema.ts';

/** Which part of the ledger is to be written, and how. */
export interface ArchiveOrder {
  readonly format: Format;
  readonly level: Level;
  /** Null but for the level `counts-only`. */
  readonly k: number | null;
  /** Visits that began from a time on and before another (milliseconds since the epoch). */
  readonly from: number;
  readonly to: number;
  /** A registrable domain; null for all of them. */
  readonly site: string | null;
  /** What the person has chosen, as it is written beside the rows. */
  readonly settings: Readonly<Record<string, string | number>>;
}

/** What the dashboard tells the archive's worker: one order, then `taken` for each batch, and `stop` at any time. */
export type ToArchive =
  | { readonly is: 'write'; readonly order: ArchiveOrder }
  | { readonly is: 'read'; readonly file: Blob }
  | { readonly is: 'taken' }
  | { readonly is: 'stop' };

/** How far the writing is. */
export interface Writing {
  readonly state: 'writing';
  /** The file that is written, its place among so many. */
  readonly nth: number;
  readonly of: number;
  /** Visits that it has, and of how many; null where nobody knows how many there are. */
  readonly visits: number;
  readonly total: number | null;
}

/** How far the reading is, from 0 to 1: nothing is added before all of the file was looked at. */
export type Reading =
  | { readonly state: 'checking'; readonly share: number }
  | { readonly state: 'adding'; readonly share: number };

/**
 * Why no file came to be. `too-large`: a zip can't hold it. `unwritable`: there is no room for it on the disk.
 * `unreadable`: the ledger could not be read to its end, as when it is being erased.
 */
export type Failure = 'too-large' | 'unwritable' | 'unreadable';

/** How an order ended. `stopped`: as the person wanted. */
export type ArchiveEnd =
  /** The file is there as long as the worker is. */
  | { readonly state: 'written'; readonly file: Blob }
  | { readonly state: 'stopped' }
  | { readonly state: 'failed'; readonly why: Failure }
  | { readonly state: 'refused'; readonly refusal: Refusal }
  /** `prices`: how many the file had. */
  | { readonly state: 'imported'; readonly prices: number };

/** A part of what is read. It waits to be added and `taken`: the worker in the background is the only one who writes. */
export interface Batch {
  readonly state: 'batch';
  readonly visits: readonly VisitWithRequests[];
  readonly prices: readonly PriceRow[];
}

/** What the worker tells; nothing after the end. */
export type FromArchive = Writing | Reading | Batch | ArchiveEnd;

/** Folder of the origin's private files in which archives wait to be saved. Who writes one holds the lock of its name. */
export const archiveFolder = 'archives';
