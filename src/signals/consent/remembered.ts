import type { ConsentMoment } from './contradictions.ts';
import type { ConsentRequest } from './request.ts';

/** What a visit knows of consent for as long as the worker does; nothing of it is written. */
export interface ConsentMemory {
  /** What the page said so far, in order of time. */
  moments: readonly ConsentMoment[];
  /** Requests to hold against it. */
  readonly requests: ConsentRequest[];
  /** Whether some of them came after the last moment. */
  unjudged: 'none' | 'some';
  /** Whether the document held an answer when it was opened; see kept-answers.ts. */
  kept: 'kept' | 'not-kept' | 'unknown';
}

/** Of a visit of which nothing is known yet. */
export function noConsentMemory(): ConsentMemory {
  return { moments: [], requests: [], unjudged: 'none', kept: 'unknown' };
}
