import type { Visit } from '../signals/visit.ts';

/** Milliseconds after which a browser stops a worker that has nothing to do, and nothing to forget. */
const idleTime = 30_000;

/** Most visits of which it is remembered that this life of the worker saw them. */
const mostMet = 10_000;

/** Notices where a worker was stopped in the middle of a visit: it may have forgotten what it had not written yet. */
export interface Gaps {
  /** This life of the worker saw it. */
  readonly met: (id: string) => void;
  /** It was read from the ledger, and goes on. */
  readonly goesOn: (found: Visit) => void;
}

export function noteGaps(now: () => number): Gaps {
  const met = new Set<string>();
  return {
    met(id) {
      met.add(id);
      const [oldest] = met;
      if (oldest !== undefined && met.size > mostMet) met.delete(oldest);
    },
    goesOn(found) {
      if (!met.has(found.id) && now() - found.lastAt < idleTime) found.gaps += 1;
    },
  };
}
