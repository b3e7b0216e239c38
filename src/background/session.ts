import { browser } from '../browser/browser.ts';
import type { BrowserSession } from '../ledger/request-rows.ts';

const key = 'session';

let asked: Promise<BrowserSession> | undefined;

async function keptOrMade(): Promise<BrowserSession> {
  const kept = (await browser.storage.session.get(key))[key] as BrowserSession | undefined;
  if (kept) return kept;
  const made = { id: crypto.randomUUID(), salt: crypto.randomUUID() };
  await browser.storage.session.set({ [key]: made });
  return made;
}

/** This life of the browser: the same for every worker of it, and gone with it. */
export function browserSession(): Promise<BrowserSession> {
  // Where it cannot be kept, this worker's life has to do.
  asked ??= keptOrMade().catch(() => ({ id: crypto.randomUUID(), salt: crypto.randomUUID() }));
  return asked;
}
