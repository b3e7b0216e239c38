import { tellCases } from '../ledger/cases.ts';
import type { Ledger } from '../ledger/open.ts';
import type { VisitKey } from '../ledger/schema.ts';
import { removeVisits } from '../ledger/removal.ts';

/** Removes visits of a period, as the person wishes; cases that rest on some of them keep theirs, and are to be asked about. */
export async function removeAndTell(period: Ledger, visits: readonly VisitKey[]): Promise<void> {
  await removeVisits(period, visits);
  await tellCases(visits.map(([, id]) => id));
}
