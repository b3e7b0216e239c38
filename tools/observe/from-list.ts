import type { Provenance } from '../../src/export/provenance.ts';
import { addresses } from './addresses.ts';
import { openFiles } from './files.ts';
import { openLookers } from './looking.ts';
import { carefulnessOf, lookingOf, settingsOf, writingOf, type Given } from './options.ts';
import { clock, none, polite } from './politeness.ts';
import { newPool } from './pool.ts';
import { toRows } from './rows.ts';
import { sitesOf } from './site.ts';
import type { Stopping } from './stopping.ts';

/** Visits the addresses of the command line, once and here, into one file for each table. */
export async function fromList(given: Given, words: readonly string[], { stop }: Stopping): Promise<void> {
  const writing = writingOf(given);
  const { slots, retries, pause, repeats } = carefulnessOf(given, 'list');
  const sites = sitesOf(await addresses(words), repeats);
  const looking = lookingOf(given);
  const files = await openFiles(given.out, writing);
  const lookers = await openLookers(looking);
  const politeness = pause > 0 ? polite(pause, clock) : none;
  const pool = newPool({ slots, retries, rest: 1000, politeness, clock, stop, visit: lookers.look });
  const judges = new Map<string, Provenance['judges'][number]>();
  const browsers = new Set<string>();
  let done = 0;
  let failed = 0;

  try {
    await Promise.all(
      sites.map(async (site) => {
        const ended = await pool(site);
        if (ended === null) return;
        const { visited, startedAt, error, browser } = ended.came;
        await files.write(toRows(site.url, startedAt, visited));
        if (visited.visit) {
          const { detector, catalogue } = visited.visit;
          judges.set(`${detector} ${catalogue}`, { detector, catalogue });
        }
        browsers.add(browser);
        done += 1;
        if (error) failed += 1;
        console.error(`${done}/${sites.length} ${site.url}${error ? ` (${error})` : ''}`);
      }),
    );
  } finally {
    await files.close({
      created: new Date().toISOString(),
      browser: [...browsers].join(', '),
      pages: sites.length,
      judges: [...judges.values()],
      settings: { ...settingsOf(given, looking), concurrency: slots },
    });
    await lookers.close();
  }
  console.error(`${done} pages, ${failed} of them failed. The files are in ${given.out}.`);
}
