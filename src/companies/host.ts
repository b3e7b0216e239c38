import { getDomain, getHostname } from 'tldts';

/** A host name and the registrable domain (eTLD+1) it belongs to. */
export interface Party {
  readonly host: string;
  /** The host itself where there is no registrable domain: an address in numbers, `localhost`. */
  readonly domain: string;
}

/** Most hosts whose domain is remembered. A page asks the same few for hundreds of things. */
const mostHosts = 5000;
const parties = new Map<string, Party>();

/**
 * Whose address this is. `null` for addresses without a host (`about:`, `data:`, `blob:`).
 * Uses the public suffix list with its private part, as browsers do for "site"
 * (https://html.spec.whatwg.org/multipage/browsers.html#obtain-a-site).
 */
export function partyOf(url: string): Party | null {
  const host = getHostname(url);
  if (!host) return null;
  const known = parties.get(host);
  if (known) return known;
  const party = { host, domain: getDomain(host, { allowPrivateDomains: true, extractHostname: false }) ?? host };
  if (parties.size >= mostHosts) parties.clear();
  parties.set(host, party);
  return party;
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
