import { browser } from '../browser/browser.ts';
import type { Lost } from '../ledger/loss.ts';
import { makeRoom, type RetentionNeeds } from '../ledger/retention.ts';
import { bytesOfArchives } from '../messages/waiting-archives.ts';
import { keepLoss } from './periods.ts';

/** Why something has to give way. */
type Why = Exclude<Lost, 'lost'>;

/** When something last gave way, in milliseconds since the epoch; kept for workers that come later. */
const key = 'room';

/** Most bytes that the ledger may take, as the browser counts them. */
const mostBytes = 1_000_000_000;

/**
 * Milliseconds after something gave way, for whatever reason, in which nothing more does. A disk that something else fills
 * would take one month after the other for nothing; and browsers count what was deleted for a day or two more.
 */
const rests: Readonly<Record<Why, number>> = { full: 3_600_000, limit: 3 * 86_400_000 };

/** One after the other: each sees when the one before gave way. */
let giving: Promise<unknown> = Promise.resolve();

/** Whether it may give way now: if so, that is noted first, so that a worker that is stopped meanwhile has it kept, too. */
async function isTime(why: Why, now: number): Promise<boolean> {
  const last: unknown = (await browser.storage.local.get(key))[key];
  // A clock that was put back does not count.
  if (typeof last === 'number' && last <= now && now - last < rests[why]) return false;
  await browser.storage.local.set({ [key]: now });
  return true;
}

async function giveWayNow(why: Why, needs: RetentionNeeds, now: number): Promise<'room' | 'none'> {
  if (!(await isTime(why, now))) return 'none';
  const end = await makeRoom(needs);
  if (end === 'room') await keepLoss(why, 'untold').catch(() => {});
  return end;
}

/**
 * Has what is oldest give way, and the person told why: the disk is full, or the ledger has grown beyond its limit. `none`:
 * nothing did, as where something has only just. `now`: milliseconds since the epoch. Rejects where nothing can be kept.
 */
export function giveWay(why: Why, needs: RetentionNeeds, now: number): Promise<'room' | 'none'> {
  const turn = giving.then(() => giveWayNow(why, needs, now));
  giving = turn.catch(() => {});
  return turn;
}

/** Whether the ledger takes more than it may. Archives that wait to be saved are no part of it, but counted by the browser. */
export async function isBeyondLimit(): Promise<boolean> {
  const { usage = 0 } = await navigator.storage.estimate();
  return usage > mostBytes && usage - (await bytesOfArchives()) > mostBytes;
}
