import { setMaxListeners } from 'node:events';
import process from 'node:process';

/** A wish to end, and the exit code that tells of it. */
export interface Stopping {
  readonly stop: AbortSignal;
  /** 0 while nobody wished it. */
  readonly code: () => number;
}

const codes = { SIGINT: 130, SIGTERM: 143 } as const;

/** Takes the first signal to end as a wish; the second ends at once. */
export function takeSignals(): Stopping {
  const wish = new AbortController();
  // As many wait as there are sites in the parts under way, which is no leak.
  setMaxListeners(0, wish.signal);
  let code = 0;
  for (const [signal, its] of Object.entries(codes)) {
    process.on(signal, () => {
      if (wish.signal.aborted) process.exit(its);
      code = its;
      console.error('Visits under way come to their end, and no other begins. Once more to end at once.');
      wish.abort();
    });
  }
  return { stop: wish.signal, code: () => code };
}
