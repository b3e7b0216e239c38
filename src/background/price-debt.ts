import { browser } from '../browser/browser.ts';

const key = 'pricesToForget';

/** Whether prices are still to be forgotten: they could not all be erased, or the worker was stopped meanwhile. */
export async function isForgettingOwed(): Promise<boolean> {
  return (await browser.storage.local.get(key))[key] === true;
}

/** Written before the first price is erased, and taken away after the last. */
export async function oweForgetting(owed: 'owed' | 'done'): Promise<void> {
  if (owed === 'owed') await browser.storage.local.set({ [key]: true });
  else await browser.storage.local.remove(key);
}
