import { browser } from '../browser/browser.ts';

const permission = { permissions: ['history' as const] };

/**
 * Has the browser ask the person for their history, or gives it back. Call it in the turn of a click: later, browsers
 * refuse. Resolves to whether pages leave the ledger with the history from now on.
 */
export async function turnHistory(to: 'on' | 'off'): Promise<'on' | 'off'> {
  if (to === 'on') return (await browser.permissions.request(permission)) ? 'on' : 'off';
  return (await browser.permissions.remove(permission)) ? 'off' : 'on';
}
