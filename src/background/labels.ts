import { browser } from '../browser/browser.ts';
import { noticeLimits, toNoticesReading } from '../evidence/notices.ts';
import type { Journal } from '../ledger/journal.ts';
import { remember } from '../network/remember.ts';
import { readDeclared } from '../page/readings/declared.ts';
import { layNoticeTexts } from '../page/readings/notice-texts.ts';
import { readNotices } from '../page/readings/notices.ts';
import { noticeMarks } from '../signals/notices/marks.ts';
import { noticesOf } from '../signals/notices/notices.ts';
import { runIn, type Place } from './inject.ts';

/** Milliseconds for which what was read is fresh enough for a view. */
const fresh = 2000;

/** Milliseconds after a look at which is read once more: a page may still have been on its way. */
const afterwards = 2500;

/** Most documents of which is remembered when they were read. */
const most = 50;

/** Looks for what a page says of its prices, pictures and recommendations: only while somebody looks at it. */
export interface Labels {
  /** Somebody looks at a tab: reads what stands in it, unless it was read just now, and once more a little later. */
  readonly refresh: (tabId: number) => Promise<void>;
}

/** Starts with nothing read. */
export function watchLabels(journal: Pick<Journal, 'change' | 'read'>, now: () => number): Labels {
  const readAt = new Map<string, number>();
  const waiting = new Set<string>();

  async function read(place: Place): Promise<void> {
    const { documentId } = place;
    remember(readAt, documentId, now(), most);
    const [blocks, declared] = await Promise.all([
      runIn(place, 'ISOLATED', layNoticeTexts, [noticeMarks]).then(() =>
        runIn(place, 'ISOLATED', readNotices, [noticeMarks, noticeLimits]),
      ),
      runIn(place, 'ISOLATED', readDeclared, [noticeMarks.links, noticeLimits]),
    ]);
    const reading = toNoticesReading({ ...(declared as object | null), blocks });
    const visit = reading && (await journal.read(documentId));
    if (!reading || !visit) return;
    const notices = noticesOf(reading);
    if (JSON.stringify(visit.memory.labels) === JSON.stringify(notices)) return;
    journal.change(documentId, ({ memory }) => {
      memory.labels = notices;
    });
  }

  function readLater(place: Place): void {
    const { documentId } = place;
    if (waiting.has(documentId)) return;
    waiting.add(documentId);
    setTimeout(() => {
      waiting.delete(documentId);
      void read(place);
    }, afterwards);
  }

  return {
    async refresh(tabId) {
      const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
      if (!frame) return;
      const { documentId } = frame;
      const place = { tabId, frameId: 0, documentId };
      readLater(place);
      if (now() - (readAt.get(documentId) ?? -Infinity) > fresh) await read(place);
    },
  };
}
