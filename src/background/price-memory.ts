import type { Journal } from '../ledger/journal.ts';
import { announceChange } from '../messages/changed.ts';
import type { PriceCard } from '../messages/contract.ts';
import type { Settings } from '../messages/settings.ts';
import { placeOf } from '../signals/prices/key.ts';
import type { Visit } from '../signals/visit.ts';
import { dropPriceSalt, priceSalt } from './price-salt.ts';
import { readSettings } from './settings.ts';

/** The salt while prices are kept; null while they are not. */
export async function saltToKeep(): Promise<string | null> {
  return (await readSettings()).prices === 'on' ? priceSalt() : null;
}

/** What a view shows of the price of the product at the address where a visit stands now; null where its page says none. */
export async function priceCard(journal: Journal, visit: Visit, address: string): Promise<PriceCard | null> {
  const at = placeOf(address)?.page;
  // A document may have moved on, from a product to a list of them.
  const now = visit.memory.prices.findLast((seen) => seen.at === at);
  if (!now) return null;
  const { addresses, prices } = await readSettings();
  if (prices === 'off') return { now, memory: 'off', rows: [] };
  return { now, memory: 'on', rows: await journal.prices.of(visit, now.key, { addresses, salt: await priceSalt() }) };
}

/** Begins to keep prices, or stops and forgets those that were kept. */
export async function turnPrices(journal: Journal, to: Settings['prices']): Promise<void> {
  if (to === 'on') journal.prices.keep();
  else {
    await journal.prices.forget();
    await dropPriceSalt();
  }
  announceChange();
}
