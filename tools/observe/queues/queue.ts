import type { Kept } from '../kept.ts';
import type { Site } from '../site.ts';

/** Sites whose rows go into one part. */
export interface Job {
  /** Short and sorted by age, as `part-000001`; names the part. */
  readonly id: string;
  readonly sites: readonly Site[];
}

/** A job that was handed out. Somebody else may have had it before, and may still believe to have it. */
export interface Taken {
  readonly job: Job;
  /** How many workers died with it. */
  readonly deaths: number;
  /** Visits of it that were kept already. */
  readonly kept: () => Promise<readonly Kept[]>;
  /** Remembers a visit until the job is done, whoever does it. */
  readonly keep: (one: Kept) => Promise<void>;
}

/** `done`: its part is there. `later`: it was put down and is to be handed out again. */
export type Handler = (taken: Taken) => Promise<'done' | 'later'>;

/** What is to be visited, and what is done already. It outlives those who work on it. */
export interface Queue {
  /** Names what was filled once: an output belongs to one. */
  readonly run: string;
  /**
   * Hands out jobs, `held` at a time, until none is left here or elsewhere, or until `stop`; then it
   * waits for those handed out. What a handler throws is handed out again or counted in `failed`.
   */
  readonly work: (handler: Handler, held: number, stop: AbortSignal) => Promise<{ readonly failed: number }>;
  readonly close: () => Promise<void>;
}
