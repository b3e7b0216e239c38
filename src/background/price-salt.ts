import { browser } from '../browser/browser.ts';

const key = 'priceSalt';

let asked: Promise<string> | undefined;

async function keptOrMade(): Promise<string> {
  const kept: unknown = (await browser.storage.local.get(key))[key];
  if (typeof kept === 'string' && kept !== '') return kept;
  const salt = crypto.randomUUID();
  await browser.storage.local.set({ [key]: salt });
  return salt;
}

/**
 * What the digests of product pages are salted with, made when it is first asked for. It has to outlive the months, so it
 * is kept beside their databases; alone it says nothing.
 */
export function priceSalt(): Promise<string> {
  asked ??= keptOrMade().catch((error: unknown) => {
    asked = undefined;
    throw error;
  });
  return asked;
}

/** Has the next who asks make another: whatever digest was left on the disk then stands for nothing. */
export async function dropPriceSalt(): Promise<void> {
  asked = undefined;
  await browser.storage.local.remove(key);
}
