import { launch, type Launch, type Session } from '../browsers/launch.ts';
import { dismissDialogs } from './dialogs.ts';

/** A running browser, and when a tab that was just opened in it may be used. */
export interface Running {
  readonly session: Session;
  readonly ready: () => Promise<void>;
}

/** What the visits of a process are made in. */
export interface Browsers {
  /** Lends a browser. If `look` takes longer than the limit its browser is ended, and that is an error. */
  readonly lend: <Came>(look: (running: Running) => Promise<Came>) => Promise<Came>;
  readonly close: () => Promise<void>;
}

export const profiles = ['shared', 'fresh'] as const;

/** A browser that no longer answers does not close, either. */
async function end({ session }: Running): Promise<void> {
  const patience = new Promise<'late'>((resolve) => {
    setTimeout(resolve, 10_000, 'late').unref();
  });
  if ((await Promise.race([session.close().catch(() => 'late'), patience])) === 'late')
    session.browser.process()?.kill('SIGKILL');
}

async function start(how: Launch, prepare: (session: Session) => Promise<void>): Promise<Running> {
  const session = await launch(how);
  const running = { session, ready: dismissDialogs(session) };
  try {
    await prepare(session);
  } catch (error) {
    await end(running);
    throw error;
  }
  return running;
}

async function within<Came>(work: Promise<Came>, limit: number, running: Running): Promise<Came> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('the browser did not answer')), limit);
  });
  try {
    return await Promise.race([work, late]);
  } catch (error) {
    // After the limit nobody waits for the work itself any more.
    work.catch(() => {});
    if (String(error).includes('the browser did not answer')) await end(running);
    throw error;
  } finally {
    clearTimeout(timer);
  }
}

/** A browser for each visit. The first is there already: a browser that does not start ends the run, not every visit. */
function fresh(first: Running, startOne: () => Promise<Running>, limit: number): Browsers {
  let spare: Running | null = first;
  return {
    async lend(look) {
      const ready = spare;
      spare = null;
      const running = ready ?? (await startOne());
      try {
        return await within(look(running), limit, running);
      } finally {
        await end(running);
      }
    },
    async close() {
      if (spare) await end(spare);
    },
  };
}

/** One browser for all visits, and another once it has died. */
function shared(first: Running, startOne: () => Promise<Running>, limit: number): Browsers {
  let one = Promise.resolve(first);

  async function living(): Promise<Running> {
    const mine = one;
    const running = await mine.catch(() => null);
    if (running?.session.browser.connected) return running;
    // Of several that find it dead, the first starts another, and the rest wait for that.
    if (one === mine) one = startOne();
    return one;
  }

  return {
    async lend(look) {
      const running = await living();
      return within(look(running), limit, running);
    },
    async close() {
      const running = await one.catch(() => null);
      if (running) await end(running);
    },
  };
}

/**
 * Opens browsers for visits: one for all of them (`shared`), or for each its own with an empty profile
 * (`fresh`). `prepare` is run in each; `limit` of a visit is in milliseconds.
 */
export async function openBrowsers(
  profile: (typeof profiles)[number],
  how: Launch,
  prepare: (session: Session) => Promise<void>,
  limit: number,
): Promise<Browsers> {
  const startOne = () => start(how, prepare);
  const first = await startOne();
  return profile === 'fresh' ? fresh(first, startOne, limit) : shared(first, startOne, limit);
}
