import { noteFindings, type Visit } from '../visit.ts';
import { findingsOfAds } from './findings.ts';
import type { AdsSeen } from './seen.ts';
import { summaryOf } from './summary.ts';

/** Adds what a page, or a frame in it, says of its ads; the whole of what the page says is only shown of the open tab. */
export function noteAds(visit: Visit, seen: AdsSeen, of: 'page' | 'frame'): void {
  if (of === 'page') visit.memory.ads = summaryOf(seen);
  noteFindings(visit, findingsOfAds(seen));
}
