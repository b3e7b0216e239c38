import { harOf } from '../../export/har.ts';
import type { VisitRow } from '../../ledger/schema.ts';
import { call } from '../../messages/call.ts';

const iso = (at: number) => new Date(at).toISOString();

/** A name that every system takes, of a site's own name. */
function nameOf({ site, startedAt }: VisitRow): string {
  return `${site.replaceAll(/[^\w.-]+/g, '-') || 'page'}-${iso(startedAt).slice(0, 10)}.har`;
}

/** This browser, as it says itself. */
function thisBrowser() {
  const [, name = 'unknown', version = ''] = /\b(Firefox|Edg|OPR|Chrome)\/([\d.]+)/.exec(navigator.userAgent) ?? [];
  return { name, version };
}

/** Has the browser save what is known of the visit in a tab as a HAR file. */
export async function saveHar(visit: VisitRow, tabId: number): Promise<'saved' | 'failed'> {
  const requests = await call('view.requests', tabId).catch(() => null);
  if (!requests) return 'failed';
  const har = harOf({ visit, requests }, { level: 'full', browser: thisBrowser(), iso });
  const url = URL.createObjectURL(new Blob([JSON.stringify(har, null, 2)], { type: 'application/json' }));
  // The address is let go of when the popup closes: until then the browser may be reading it.
  Object.assign(document.createElement('a'), { href: url, download: nameOf(visit) }).click();
  return 'saved';
}
