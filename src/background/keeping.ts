import { browser } from '../browser/browser.ts';
import { eraseOwed, erasePeriods, periodsOnDisk } from '../ledger/erase.ts';
import { tellCases } from '../ledger/cases.ts';
import type { Journal } from '../ledger/journal.ts';
import { removePrices, visitsOfSite } from '../ledger/removal.ts';
import { prune, type RetentionNeeds } from '../ledger/retention.ts';
import { announceChange } from '../messages/changed.ts';
import type { Forgettable } from '../messages/contract.ts';
import { tidyArchives } from '../messages/waiting-archives.ts';
import { erased, knownPeriods, owedErasing, oweErasing } from './periods.ts';
import { giveWay, isBeyondLimit } from './room.ts';
import { readSettings } from './settings.ts';
import { removeAndTell } from './told-cases.ts';

const alarm = 'retention';
const day = 86_400_000;

const lists = { oweErasing, owedErasing, erased };

/** Has the ledger keep no more than it may. */
export interface Keeping {
  /** What is older gives way to what is new, where the disk is full, once an hour at most; the person is told. */
  readonly makeRoom: () => Promise<'room' | 'none'>;
  /** Forgets at once, as the person says. */
  readonly forget: (what: Forgettable) => Promise<'forgotten' | 'left'>;
}

async function allPeriods(): Promise<readonly string[]> {
  return [...((await periodsOnDisk()) ?? (await knownPeriods()))].toSorted();
}

/** Looks after the ledger once a day. Call it in the worker's first turn. `journal` is asked for only later. */
export function watchKeeping(journal: () => Journal, now: () => number): Keeping {
  const needs: RetentionNeeds = {
    periods: allPeriods,
    open: (name) => journal().periods.open(name),
    erase: (names) => erasePeriods(names, lists),
  };

  async function look(): Promise<void> {
    await eraseOwed(lists);
    const { days } = await readSettings();
    const before = now() - days * day;
    // A page that stands open for that long goes, too: it would bring its month back with it.
    await journal().forget(
      ({ startedAt }) => startedAt < before,
      () => prune(before, needs),
    );
    await tidyArchives().catch(() => {});
    if (await isBeyondLimit()) await giveWay('limit', needs, now());
  }

  async function removeSite(site: string): Promise<'forgotten' | 'left'> {
    let end: 'forgotten' | 'left' = 'forgotten';
    for (const name of await allPeriods()) {
      const period = await journal().periods.open(name);
      if (typeof period === 'string') {
        end = 'left';
        continue;
      }
      await removeAndTell(period, await visitsOfSite(period, site));
      await removePrices(period, site);
    }
    return end;
  }

  async function removeEverything(): Promise<'forgotten' | 'left'> {
    const names = await allPeriods();
    await tellCases('all');
    return (await erasePeriods(names, lists)) === 'erased' ? 'forgotten' : 'left';
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void look().catch(() => {});
  });
  // An alarm of this name takes the place of the one before; it comes soon after a browser starts, too.
  browser.runtime.onInstalled.addListener(() => setAlarm());
  browser.runtime.onStartup.addListener(() => setAlarm());

  return {
    makeRoom: () => giveWay('full', needs, now()),
    async forget(what) {
      const end =
        what === 'everything'
          ? await journal().forget(() => true, removeEverything)
          : await journal().forget(
              ({ site }) => site === what.site,
              () => removeSite(what.site),
            );
      announceChange();
      return end;
    },
  };
}

function setAlarm(): void {
  void browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
}
