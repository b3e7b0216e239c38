import { parse } from 'tldts';

/** A host name and the registrable domain (eTLD+1) it belongs to. */
export interface Party {
  readonly host: string;
  /** The host itself where there is no registrable domain: an address in numbers, `localhost`. */
  readonly domain: string;
}

/**
 * Whose address this is. `null` for addresses without a host (`about:`, `data:`, `blob:`).
 * Uses the public suffix list with its private part, as browsers do for "site"
 * (https://html.spec.whatwg.org/multipage/browsers.html#obtain-a-site).
 */
export function partyOf(url: string): Party | null {
  const { hostname, domain } = parse(url, { allowPrivateDomains: true });
  return hostname ? { host: hostname, domain: domain ?? hostname } : null;
}

/** The host, then each shorter name it ends in: `a.b.c`, `b.c`, `c`. */
export function* suffixes(host: string): Generator<string> {
  let rest = host;
  for (;;) {
    yield rest;
    const dot = rest.indexOf('.');
    if (dot < 0) return;
    rest = rest.slice(dot + 1);
  }
}
