import type { Kept } from '../../tools/observe/kept.ts';
import type { Handler, Job, Queue } from '../../tools/observe/queues/queue.ts';

/** A queue that several workers share, as one on Redis is, and forgets nothing but who works. */
export interface MemoryQueue extends Queue {
  /** Hands a job out once more though somebody has it: as if its worker had been silent for too long. */
  readonly stall: (id: string) => void;
}

export function memoryQueue(jobs: readonly Job[]): MemoryQueue {
  const waiting = [...jobs];
  const spools = new Map<string, Map<string, Kept>>();
  const deaths = new Map<string, number>();
  return {
    run: 'in-memory',
    stall(id) {
      waiting.push(...jobs.filter((job) => job.id === id));
    },
    async work(handler: Handler, held, stop) {
      async function hand(): Promise<void> {
        while (!stop.aborted) {
          const job = waiting.shift();
          if (!job) return;
          const { id } = job;
          const spool = spools.get(id) ?? new Map<string, Kept>();
          spools.set(id, spool);
          try {
            const came = await handler({
              job,
              deaths: deaths.get(id) ?? 0,
              kept: async () => [...spool.values()],
              keep: async (one) => void spool.set(one.site, spool.get(one.site) ?? one),
            });
            if (came === 'done') spools.delete(id);
            else waiting.push(job);
          } catch (error) {
            deaths.set(id, (deaths.get(id) ?? 0) + 1);
            waiting.push(job);
            throw error;
          }
        }
      }
      await Promise.all(Array.from({ length: held }, hand));
      return { failed: 0 };
    },
    close: async () => {},
  };
}
