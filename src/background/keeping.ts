import { browser } from '../browser/browser.ts';
import { eraseOwed, erasePeriods, periodsOnDisk } from '../ledger/erase.ts';
import type { Journal } from '../ledger/journal.ts';
import { visitsOfSite } from '../ledger/removal.ts';
import { makeRoom, prune, type RetentionNeeds } from '../ledger/retention.ts';
import { announceChange } from '../messages/changed.ts';
import type { Forgettable } from '../messages/contract.ts';
import { erased, keepLoss, knownPeriods, owedErasing, oweErasing } from './periods.ts';
import { readSettings } from './settings.ts';
import { removeAndTell } from './told-cases.ts';

const alarm = 'retention';
const day = 86_400_000;

/** Most bytes that the ledger may take, as the browser counts them. */
const mostBytes = 1_000_000_000;

const lists = { oweErasing, owedErasing, erased };

/** Has the ledger keep no more than it may. */
export interface Keeping {
  /** What is older gives way to what is new, where the disk is full; the person is told. */
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
    await prune(now() - days * day, needs);
    const { usage = 0 } = await navigator.storage.estimate();
    if (usage > mostBytes) await roomMade();
  }

  async function roomMade(): Promise<'room' | 'none'> {
    const end = await makeRoom(needs);
    if (end === 'room') await keepLoss('full', 'untold').catch(() => {});
    return end;
  }

  async function forgetSite(site: string): Promise<'forgotten' | 'left'> {
    await journal().forget((visit) => visit.site === site);
    let end: 'forgotten' | 'left' = 'forgotten';
    for (const name of await allPeriods()) {
      const period = await journal().periods.open(name);
      if (typeof period === 'string') end = 'left';
      else await removeAndTell(period, await visitsOfSite(period, site));
    }
    return end;
  }

  async function forgetEverything(): Promise<'forgotten' | 'left'> {
    await journal().forget(() => true);
    return (await erasePeriods(await allPeriods(), lists)) === 'erased' ? 'forgotten' : 'left';
  }

  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) void look().catch(() => {});
  });
  // An alarm of this name takes the place of the one before; it comes soon after a browser starts, too.
  browser.runtime.onInstalled.addListener(() => setAlarm());
  browser.runtime.onStartup.addListener(() => setAlarm());

  return {
    makeRoom: roomMade,
    async forget(what) {
      const end = what === 'everything' ? await forgetEverything() : await forgetSite(what.site);
      announceChange();
      return end;
    },
  };
}

function setAlarm(): void {
  void browser.alarms.create(alarm, { delayInMinutes: 1, periodInMinutes: 24 * 60 });
}
