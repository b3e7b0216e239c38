import { browser } from '../browser/browser.ts';
import { messageLimits, toMessageAddresses } from '../evidence/message.ts';
import type { MailView } from '../messages/contract.ts';
import { readMessage } from '../page/readings/message.ts';
import { judged } from '../signals/mail/judge.ts';
import { webmailOf } from '../signals/mail/webmails.ts';
import { readSettings } from './settings.ts';

/** Runs the reader in a tab, in the extension's own world. Rejects where the browser lets no extension in. */
async function addressesIn(tabId: number, bodies: readonly string[]): Promise<unknown> {
  const [main] = await browser.scripting.executeScript({
    target: { tabId },
    func: readMessage,
    args: [bodies, messageLimits],
  });
  return main?.result;
}

/**
 * What the addresses in a webmail tab's opened messages say. Looks only when asked, only if the person
 * has switched it on, and keeps nothing: the answer is made anew for each question.
 */
export async function lookAtMail(tabId: number): Promise<MailView> {
  if ((await readSettings()).mail === 'off') return { state: 'off' };
  const tab = await browser.tabs.get(tabId).catch(() => null);
  const webmail = webmailOf(tab?.url ?? '');
  if (!webmail) return { state: 'unreadable' };
  const read = toMessageAddresses(await addressesIn(tabId, webmail.bodies).catch(() => null));
  return read ? { state: 'read', bodies: read.bodies, ...judged(read) } : { state: 'unreadable' };
}
