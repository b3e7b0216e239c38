import type { FromArchive, ToArchive } from '../messages/archive.ts';

/** An order that is under way, or whose file is still wanted. */
export interface Job {
  /** The batch is added: the next may come. */
  readonly taken: () => void;
  /** Ends what is under way, and lets go of the file that was written. */
  readonly stop: () => void;
}

/** What the worker is started for. */
export type Order = Exclude<ToArchive, { readonly is: 'taken' | 'stop' }>;

/** Starts the archive's worker for one order. */
export function startJob(order: Order, heard: (what: FromArchive) => void): Job {
  const worker = new Worker(new URL('../background/archive.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<FromArchive>) => heard(data));
  worker.addEventListener('error', () => heard({ state: 'failed', why: 'unreadable' }));
  const say = (what: ToArchive) => worker.postMessage(what, []);
  say(order);
  return { taken: () => say({ is: 'taken' }), stop: () => say({ is: 'stop' }) };
}
