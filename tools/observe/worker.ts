import type { Kept } from './kept.ts';
import type { Parts } from './parts.ts';
import type { Handler } from './queues/queue.ts';
import type { Site } from './site.ts';

/** What a worker of a queue works with. */
export interface Work {
  readonly parts: Parts;
  /** Visits a site, with its retries; null if it was stopped before. */
  readonly visit: (site: Site) => Promise<Kept | null>;
  /** What is written of a site that is given up unseen. */
  readonly giveUp: (site: Site) => Kept;
  /** After that many deaths of workers over one job the sites that nobody got through are given up. */
  readonly mostDeaths: number;
  /** ISO 8601, UTC. */
  readonly now: () => string;
  /** Told of each visit that counts for the first time, and of those kept by whoever had the job before. */
  readonly tell: (site: Site, kept: Kept, when: 'now' | 'before') => void;
}

/**
 * Does a job: visits those of its sites that nobody kept, and commits its part. It may be the second
 * to do so, or the job's part may be there already: nothing counts twice.
 */
export function newHandler({ parts, visit, giveUp, mostDeaths, now, tell }: Work): Handler {
  return async ({ job, deaths, kept, keep }) => {
    if ((await parts.settle(job.id)) !== 'absent') return 'done';
    const before = new Map((await kept()).map((one) => [one.site, one]));

    async function look(site: Site): Promise<Kept | null> {
      const known = before.get(site.id);
      if (known) {
        tell(site, known, 'before');
        return known;
      }
      const one = deaths > mostDeaths ? giveUp(site) : await visit(site);
      if (one === null) return null;
      await keep(one);
      tell(site, one, 'now');
      return one;
    }

    const all = await Promise.all(job.sites.map(look));
    const whole = all.filter((one) => one !== null);
    if (whole.length < job.sites.length) return 'later';
    await parts.commit(job.id, whole, now());
    return 'done';
  };
}
