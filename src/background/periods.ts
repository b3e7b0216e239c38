import { browser } from '../browser/browser.ts';
import type { Loss } from '../ledger/loss.ts';

const key = 'periods';
const lossKey = 'loss';

/**
 * Names of the ledger's databases that were made. A browser that finds a damaged database replaces
 * it with an empty one and says nothing; this list, kept elsewhere, is how we notice.
 */
export async function knownPeriods(): Promise<ReadonlySet<string>> {
  const names: unknown = (await browser.storage.local.get(key))[key];
  return new Set(Array.isArray(names) ? names.filter((name) => typeof name === 'string') : []);
}

export async function rememberPeriod(name: string): Promise<void> {
  await browser.storage.local.set({ [key]: [...(await knownPeriods()), name] });
}

/** The loss of a period that the person is to be told of. Kept here because the worker may stop before anybody looks. */
export async function keptLoss(): Promise<Loss | null> {
  const loss: unknown = (await browser.storage.local.get(lossKey))[lossKey];
  return loss === 'untold' || typeof loss === 'number' ? loss : null;
}

export async function keepLoss(loss: Loss | null): Promise<void> {
  await browser.storage.local.set({ [lossKey]: loss });
}
