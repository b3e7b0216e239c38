import { browser } from '../browser/browser.ts';
import type { Journal } from '../ledger/journal.ts';
import { requestsOf } from '../ledger/put-visits.ts';
import { ledgerSize } from '../ledger/questions/size.ts';
import { unpacked } from '../ledger/request-rows.ts';
import type { RequestSeen } from '../ledger/schema.ts';
import { periodOf } from '../ledger/schema.ts';
import type { RecordView } from '../messages/contract.ts';
import type { HistoryMirror } from './history.ts';

/** What a view shows of the ledger as a whole. */
export async function recordView(journal: Journal, { state }: HistoryMirror): Promise<RecordView> {
  const [size, estimate, history, notices] = await Promise.all([
    ledgerSize(journal.periods),
    navigator.storage.estimate().catch(() => null),
    state(),
    journal.notices(),
  ]);
  return { ...size, bytes: estimate?.usage ?? null, history, notices };
}

/** The written requests of the visit that stands in a tab, or of the one that failed to. */
export async function requestsIn(
  journal: Journal,
  tabId: number,
  failed: string | null,
): Promise<readonly RequestSeen[]> {
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
  const visit = (frame && (await journal.read(frame.documentId))) ?? (failed ? await journal.read(failed) : null);
  if (!visit) return [];
  await journal.committed(visit.id);
  const period = await journal.periods.open(periodOf(visit.startedAt));
  return typeof period === 'string' ? [] : unpacked(await period.getAll('requests', requestsOf(visit)));
}
