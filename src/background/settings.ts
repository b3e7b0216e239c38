import { browser } from '../browser/browser.ts';
import { toSettings, type Settings } from '../messages/settings.ts';

const key = 'settings';

/** What the person has chosen, from the extension's own storage. Holds nothing personal: Firefox lets page scripts read it. */
export async function readSettings(): Promise<Settings> {
  return toSettings((await browser.storage.local.get(key))[key]);
}

/** Changes some settings and gives all of them back. */
export async function changeSettings(changes: Partial<Settings>): Promise<Settings> {
  const settings = toSettings({ ...(await readSettings()), ...changes });
  await browser.storage.local.set({ [key]: settings });
  return settings;
}
