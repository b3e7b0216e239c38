import { getDomain, getHostname } from 'tldts';
import { hostShape } from './host-shape.ts';

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
 * The host of an address, in lower case; null for addresses without one (`about:`, `data:`, `blob:`).
 * Almost every address is plain, `scheme://host/…`: those are cut out here, which takes a fifth of
 * the time; ports, users, brackets, capitals and escapes are left to tldts.
 */
export function hostOf(url: string): string | null {
  const start = url.indexOf('://') + 3;
  if (start < 3 || start > 8) return getHostname(url);
  for (let at = start; at < url.length; at += 1) {
    const code = url.charCodeAt(at);
    // Letters, digits, hyphen, dot and underscore go on; a slash, question mark or hash ends it.
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57) || code === 45 || code === 46 || code === 95)
      continue;
    const ends = code === 47 || code === 63 || code === 35;
    return ends && at > start && url.charCodeAt(at - 1) !== 46 ? url.slice(start, at) : getHostname(url);
  }
  return getHostname(url);
}

/**
 * The registrable domain of a host, or the host itself where there is none. Uses the public suffix
 * list with its private part, as browsers do for "site"
 * (https://html.spec.whatwg.org/multipage/browsers.html#obtain-a-site).
 */
export function domainOf(host: string): string {
  return getDomain(host, { allowPrivateDomains: true, extractHostname: false }) ?? host;
}

/** Whose address this is. `null` for addresses without a host. */
export function partyOf(url: string): Party | null {
  const host = hostOf(url);
  if (!host) return null;
  const known = parties.get(host);
  if (known) return known;
  // A page may name any text as an address.
  if (!hostShape.test(host)) return null;
  const party = { host, domain: domainOf(host) };
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
