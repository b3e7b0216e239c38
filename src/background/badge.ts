import { browser } from '../browser/browser.ts';
import { companiesOf } from '../signals/companies-met.ts';
import type { Visit } from '../signals/visit.ts';

/** Shows how many companies a visit met, if its document is the one the tab shows. */
export async function showCount(tabId: number, visit: Visit): Promise<void> {
  try {
    const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 });
    if (frame?.documentId !== visit.id) return;
    const count = companiesOf(visit).length;
    await browser.action.setBadgeText({ tabId, text: count > 0 ? String(count) : '' });
    const title = count > 0 ? browser.i18n.getMessage('badge_title', String(count)) : browser.i18n.getMessage('name');
    await browser.action.setTitle({ tabId, title });
  } catch {
    // The tab was closed in the meantime.
  }
}
