import { browser, type Dns } from '../browser/browser.ts';
import type { ResponseFact } from '../evidence/request-fact.ts';
import { remember } from './remember.ts';

/** Most hosts whose other name is remembered. */
const mostNames = 2000;

/**
 * Asks for the name that a host leads to in the name system (CNAME). Null: it is its own, or asking
 * would go past the proxy that the person uses. There is no asking where the browser has no such
 * question.
 */
export function askForNames(): ((host: string, route: ResponseFact['route']) => Promise<string | null>) | null {
  // Firefox has it, Chrome does not (https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/dns/resolve).
  const system: Dns.Static | undefined = browser.dns;
  if (!system) return null;
  const known = new Map<string, Promise<string | null>>();

  async function ask(host: string): Promise<string | null> {
    try {
      const { canonicalName } = await system!.resolve(host, ['canonical_name']);
      const name = canonicalName?.replace(/\.$/, '').toLowerCase();
      return name && name !== host ? name : null;
    } catch {
      return null;
    }
  }

  return (host, route) => {
    if (route === 'proxy') return Promise.resolve(null);
    const asked = known.get(host) ?? ask(host);
    remember(known, host, asked, mostNames);
    return asked;
  };
}
