import { browser } from '../browser/browser.ts';

const key = 'periods';

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
