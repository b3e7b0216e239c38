import type { Clock, Politeness } from './politeness.ts';
import type { Site } from './site.ts';
import { newSlots } from './slots.ts';

/** What a try came to. `error` is null where the page came, with whatever status. */
export interface Tried {
  readonly error: string | null;
}

/** How the visits of a process share it. */
export interface Sharing<Came extends Tried> {
  /** Visits at a time. */
  readonly slots: number;
  /** How often a visit that failed is tried again. */
  readonly retries: number;
  /** Milliseconds before the first retry; each further one waits twice as long. */
  readonly rest: number;
  readonly politeness: Politeness;
  readonly clock: Clock;
  /** Once it says so no visit begins; those under way end. */
  readonly stop: AbortSignal;
  /** One try. Must not throw. */
  readonly visit: (site: Site) => Promise<Came>;
}

/** Visits a site when it is its turn, and again while it fails; null if it was stopped before that came to an end. */
export type Pool<Came extends Tried> = (site: Site) => Promise<{ readonly came: Came; readonly tries: number } | null>;

export function newPool<Came extends Tried>(sharing: Sharing<Came>): Pool<Came> {
  const { slots: count, retries, rest, politeness, clock, stop, visit } = sharing;
  const slots = newSlots(count);

  /** Resolves with a slot and the turn of the domain, or with neither. */
  async function turn(domain: string): Promise<'taken' | 'stopped'> {
    for (;;) {
      await slots.enter();
      if (stop.aborted) {
        slots.leave();
        return 'stopped';
      }
      const wait = await politeness.ask(domain);
      if (wait <= 0) return 'taken';
      slots.leave();
      await clock.sleep(wait, stop);
    }
  }

  return async (site) => {
    for (let tries = 1; ; tries += 1) {
      if ((await turn(site.domain)) === 'stopped') return null;
      const came = await visit(site);
      await politeness.left(site.domain);
      slots.leave();
      if (came.error === null || tries > retries) return { came, tries };
      await clock.sleep(rest * 2 ** (tries - 1), stop);
    }
  };
}
