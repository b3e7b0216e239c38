import { browser } from '../browser/browser.ts';

/** A cookie this browser holds. Its value stays in memory: no row, message or export has it. */
export interface CookieFact {
  readonly name: string;
  readonly value: string;
  /** Without a leading dot. */
  readonly domain: string;
  /** How long the browser keeps it from now: in days, or until it is closed. */
  readonly kept: number | 'session';
}

const day = 24 * 60 * 60;

async function cookies(filter: { url?: string; domain?: string }, now: number): Promise<readonly CookieFact[]> {
  try {
    // An empty key means: whatever site they are kept apart for (https://developer.chrome.com/docs/extensions/reference/api/cookies).
    const found = await browser.cookies.getAll({ ...filter, partitionKey: {} });
    return found.map(({ name, value, domain, expirationDate }) => ({
      name,
      value,
      domain: domain.replace(/^\./, ''),
      kept: expirationDate === undefined ? 'session' : Math.max(0, Math.round((expirationDate - now / 1000) / day)),
    }));
  } catch {
    // Not granted for this site, or an address that has no cookies.
    return [];
  }
}

/** The cookies that go to an address; none where the extension may not look. `now`: milliseconds since the epoch. */
export function cookiesAt(url: string, now: number): Promise<readonly CookieFact[]> {
  return cookies({ url }, now);
}

/** The cookies of a host and its subdomains. */
export function cookiesOfHost(domain: string, now: number): Promise<readonly CookieFact[]> {
  return cookies({ domain }, now);
}
