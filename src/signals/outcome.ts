import type { Outcome } from '../evidence/request-fact.ts';

/** What became of the requests to a third party: one answer is enough to say that something left. */
export function outcomeOf(counts: {
  readonly requests: number;
  readonly answered: number;
  readonly tried: number;
}): Outcome {
  if (counts.answered > 0) return 'answered';
  return counts.tried > 0 && counts.tried >= counts.requests ? 'tried' : 'pending';
}
