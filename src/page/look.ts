import { longestText } from '../evidence/limits.ts';
import type { Resource } from '../evidence/page-facts.ts';

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

/** Selectors that matched once: they need no second look, since nothing that was told is taken back. */
const matched = new Set<string>();

/**
 * Those of the selectors that match an element now, or did before. Reads the tree, never the layout. One by one, since
 * browsers have a short way for an id, a class or a name alone and none for a list (measured: at least twice as long).
 * Not by the document's own property: an element of that name would answer.
 */
export function elementsPresent(selectors: readonly string[]): string[] {
  for (const selector of selectors) {
    if (!matched.has(selector) && Document.prototype.querySelector.call(document, selector)) matched.add(selector);
  }
  return selectors.filter((selector) => matched.has(selector));
}

/** Bytes from which something of the page's own is worth telling of: only its weight is asked for. */
const heavy = 1000;

/**
 * Reports what the document loads: from other origins everything, of its own what has a weight.
 * The browser's own list (resource timing) also knows what came from the memory cache or a service
 * worker, which webRequest does not see. Stops with the signal.
 */
export function resourcesLoaded(report: (resources: Resource[]) => void, signal: AbortSignal): void {
  const observer = new PerformanceObserver((list) => {
    const entries = list.getEntries() as PerformanceResourceTiming[];
    const resources = entries.flatMap(({ name, encodedBodySize: bytes }) => {
      if (!name.startsWith('http')) return [];
      // The document's own address is asked for by Telltale itself (stranger.ts), if by anybody.
      if (name === location.href.split('#', 1)[0]) return [];
      if (bytes < heavy && name.startsWith(`${location.origin}/`)) return [];
      return [{ address: name.split(/[?#]/, 1)[0]!.slice(0, longestText), bytes: Math.min(Math.floor(bytes), 1e9) }];
    });
    report(resources);
  });
  observer.observe({ type: 'resource', buffered: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
}
