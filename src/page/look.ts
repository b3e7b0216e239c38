import { longestText } from '../evidence/limits.ts';

/** Most keys read from a storage: pages have been seen to fill it with one key per article. */
const mostKeys = 500;

/** Names of the cookies that scripts of this document can read; none where it has no cookies (sandbox, `data:`). */
export function cookieNames(): string[] {
  try {
    return (
      document.cookie
        .split(';', mostKeys)
        // A cookie without a name is all value, and values are not reported.
        .filter((cookie) => cookie.includes('='))
        .map((cookie) => cookie.split('=', 1)[0]!.trim())
        .filter(Boolean)
    );
  } catch {
    return [];
  }
}

function keysOf(name: 'localStorage' | 'sessionStorage'): string[] {
  try {
    const storage = globalThis[name];
    return Array.from({ length: Math.min(storage.length, mostKeys) }, (_, at) => storage.key(at) ?? '').filter(Boolean);
  } catch {
    return [];
  }
}

/** Keys in the document's storages; none where it has none. */
export function storageKeys(): string[] {
  return [...keysOf('localStorage'), ...keysOf('sessionStorage')];
}

/** Those of the selectors that match an element now. Reads the tree, never the layout. */
export function elementsPresent(selectors: readonly string[]): string[] {
  return selectors.filter((selector) => document.querySelector(selector));
}

/**
 * Reports the addresses, without query, of what the document loads from other hosts. The browser's
 * own list (resource timing) also knows what came from the memory cache or a service worker, which
 * webRequest does not see. Stops with the signal.
 */
export function resourceAddresses(report: (addresses: string[]) => void, signal: AbortSignal): void {
  const observer = new PerformanceObserver((list) => {
    const addresses = list.getEntries().flatMap(({ name }) => {
      if (!name.startsWith('http') || name.startsWith(`${location.origin}/`)) return [];
      return [name.split(/[?#]/, 1)[0]!.slice(0, longestText)];
    });
    report(addresses);
  });
  observer.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
