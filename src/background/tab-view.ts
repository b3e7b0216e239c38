import { browser } from '../browser/browser.ts';
import type { Journal } from '../ledger/journal.ts';
import { elsewhere } from '../ledger/questions/elsewhere.ts';
import { toRow } from '../ledger/rows.ts';
import type { TabView } from '../messages/contract.ts';
import { chatsOf } from '../signals/chat/card.ts';
import type { OptOut } from '../signals/vendor.ts';
import { vendorOf } from '../signals/vendors.ts';
import { companiesOf } from '../signals/companies-met.ts';
import type { Visit } from '../signals/visit.ts';
import { priceCard } from './price-memory.ts';

function optOutsOf(visit: Visit): Record<string, OptOut> {
  const vendors = [...visit.findings.keys()].flatMap((id) => vendorOf(id) ?? []);
  return Object.fromEntries(vendors.map(({ id, optOut }) => [id, optOut]));
}

/**
 * What a view shows of a tab: the visit of the document that stands in it now, or else the one
 * that `failed` to. The whole address is shown, whatever may be kept of it.
 */
export async function tabView(journal: Journal, tabId: number, failed: string | null): Promise<TabView> {
  const frame = await browser.webNavigation.getFrame({ tabId, frameId: 0 }).catch(() => null);
  const standing = frame && (await journal.read(frame.documentId));
  const visit = standing ?? (failed ? await journal.read(failed) : null);
  return {
    // The open tab is shown with the values of what was told; nothing keeps them.
    visit: visit && { ...toRow(visit, { addresses: 'full', traceSalt: null }), findings: [...visit.findings.values()] },
    companies: visit ? companiesOf(visit) : [],
    optOuts: visit ? optOutsOf(visit) : {},
    elsewhere: visit ? await elsewhere(journal.periods, companiesOf(visit)) : [],
    notices: await journal.notices(),
    ads: visit?.memory.ads ?? null,
    consent: visit?.memory.consent.moments.at(-1)?.state ?? null,
    labels: visit?.memory.labels ?? null,
    chats: visit ? chatsOf(visit) : [],
    prices: visit && (await priceCard(journal, visit, standing ? frame.url : visit.url)),
  };
}
