import type { RequestSeen, VisitRow } from '../ledger/schema.ts';

/** A visit as the ledger has it, with its requests. */
export interface Recorded {
  readonly visit: VisitRow;
  readonly requests: readonly RequestSeen[];
}
