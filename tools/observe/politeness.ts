/** Time, as it passes here or in a test. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Resolves earlier once `stop` says so. */
  readonly sleep: (milliseconds: number, stop: AbortSignal) => Promise<void>;
}

export const clock: Clock = {
  now: () => Date.now(),
  sleep: (milliseconds, stop) =>
    new Promise((resolve) => {
      if (stop.aborted) {
        resolve();
        return;
      }
      const timer = setTimeout(end, milliseconds);
      function end(): void {
        clearTimeout(timer);
        stop.removeEventListener('abort', end);
        resolve();
      }
      stop.addEventListener('abort', end);
    }),
};

/** Keeps visits to one registrable domain apart. */
export interface Politeness {
  /** Takes the turn of a domain and gives 0, or gives the milliseconds to wait before asking again. */
  readonly ask: (domain: string) => Promise<number>;
  /** Ends a turn: the pause begins. */
  readonly left: (domain: string) => Promise<void>;
}

export const none: Politeness = { ask: async () => 0, left: async () => {} };

/** For the visits of one process: one at a time to a domain, and a pause in milliseconds after each. */
export function polite(pause: number, { now }: Pick<Clock, 'now'>): Politeness {
  /** Since when a domain may be visited; it has none while it is visited. */
  const free = new Map<string, number>();
  const again = 250;
  return {
    async ask(domain) {
      const since = free.get(domain);
      const wait = since === undefined ? 0 : Math.min(since - now(), pause);
      if (since === Infinity) return Math.min(again, pause);
      if (wait > 0) return wait;
      free.set(domain, Infinity);
      return 0;
    },
    async left(domain) {
      free.set(domain, now() + pause);
    },
  };
}
