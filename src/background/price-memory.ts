import { browser } from '../browser/browser.ts';
import type { Journal } from '../ledger/journal.ts';
import { announceChange } from '../messages/changed.ts';
import type { PriceCard } from '../messages/contract.ts';
import type { Settings } from '../messages/settings.ts';
import { placeOf } from '../signals/prices/key.ts';
import type { Visit } from '../signals/visit.ts';
import { isForgettingOwed, oweForgetting } from './price-debt.ts';
import { dropPriceSalt, priceSalt } from './price-salt.ts';
import { readSettings } from './settings.ts';

async function memoryNow(): Promise<PriceCard['memory']> {
  if (await isForgettingOwed()) return 'owed';
  return (await readSettings()).prices;
}

/** The salt while prices are kept; null while they are not. */
export async function saltToKeep(): Promise<string | null> {
  return (await memoryNow()) === 'on' ? priceSalt() : null;
}

/** What a view shows of the price of the product at the address where a visit stands now; null where its page says none. */
export async function priceCard(journal: Journal, visit: Visit, address: string): Promise<PriceCard | null> {
  const at = placeOf(address)?.page;
  // A document may have moved on, from a product to a list of them.
  const now = visit.memory.prices.findLast((seen) => seen.at === at);
  if (!now) return null;
  const memory = await memoryNow();
  const seen = visit.memory.prices.filter(({ key }) => key === now.key);
  const rows = memory === 'on' ? await journal.prices.of(visit, now.key, await priceSalt()) : [];
  return { now, seen, memory, rows };
}

/** The documents that stand in tabs now. */
async function standing(): Promise<ReadonlySet<string>> {
  const tabs = await browser.tabs.query({}).catch(() => []);
  const frames = await Promise.all(
    tabs.map(({ id }) => browser.webNavigation.getFrame({ tabId: id ?? -1, frameId: 0 }).catch(() => null)),
  );
  return new Set(frames.flatMap((frame) => frame?.documentId ?? []));
}

async function forget(journal: Journal): Promise<void> {
  // First of all: whatever stays on the disk then stands for nothing.
  await dropPriceSalt();
  if ((await journal.prices.forget(await standing())) === 'forgotten') await oweForgetting('done');
}

/** Goes on with a forgetting that did not come to its end. */
export async function forgetOwed(journal: Journal): Promise<void> {
  if (!(await isForgettingOwed())) return;
  await forget(journal);
  announceChange();
}

/** Begins to keep prices, or stops and forgets those that were kept. */
export async function turnPrices(journal: Journal, to: Settings['prices']): Promise<void> {
  if (to === 'off') await oweForgetting('owed');
  if (await isForgettingOwed()) await forget(journal);
  if (to === 'on') journal.prices.keep(await standing());
  announceChange();
}
