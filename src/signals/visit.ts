import { partyOf, type Party } from '../companies/host.ts';
import type { Call } from '../evidence/call.ts';
import { mostCalls } from '../evidence/limits.ts';
import type { PageFacts } from '../evidence/page-facts.ts';
import { bare } from './address.ts';
import { keptAnswer } from './consent/kept-answers.ts';
import { findingsOfArrival, findingsOfCalls, findingsOfPage, findingsOfResource } from './detect.ts';
import { merged, type Finding } from './finding.ts';
import { knowledgeOf } from './host.ts';
import { siteIdentifier, type IdentifierSeen } from './identifiers.ts';
import type { Unreadable } from './packed.ts';
import { emptyMemory, type Memory } from './memory.ts';
import { plus } from './plus.ts';
import { companyOfSite, newThirdParty, type ThirdParty, type Weight } from './third-party.ts';
import type { Seen } from './practice.ts';

/**
 * One document in a tab and everything in its frames, for as long as it is there. Moves within
 * the document (history API) and returns to it (back/forward cache) belong to the same visit.
 */
export interface Visit {
  /** The browser's id of the outermost document. */
  readonly id: string;
  readonly url: string;
  /** Registrable domain of the address, or its host where there is none. */
  readonly site: string;
  /** The company that the site belongs to, as far as we know. */
  readonly siteCompany: string | null;
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** HTTP status of the document, or null when none was seen. */
  status: number | null;
  /** The browser's error word for a document that did not load. */
  error: string | null;
  readonly thirdParties: Map<string, ThirdParty>;
  readonly findings: Map<string, Finding>;
  readonly identifiers: Map<string, IdentifierSeen>;
  /** What the site's own hosts cost, and how often something was handed over to them. */
  readonly own: Weight & { posts: number };
  /** How many hosts were seen beyond the cap: counted, not kept. */
  beyond: number;
  /** How many requests were seen beyond the cap of those that are written: counted, not kept. */
  requestsBeyond: number;
  /** How many bodies could not be read, by why. */
  readonly unread: Record<Unreadable, number>;
  /** When something was last seen of it, in milliseconds since the epoch. */
  lastAt: number;
  /** How often the worker was stopped in the middle of it: what came just before may be missing. */
  gaps: number;
  /** Digests of its addresses that were kept of it before; see `VisitRow.traces`. */
  readonly traces: ReadonlySet<string>;
  readonly memory: Memory;
}

/** Most third-party hosts kept of one visit: five times the worst page measured. */
const mostHosts = 2000;

/** Most identifiers kept of one visit. */
const mostIdentifiers = 200;

/** A visit of which only the document is known. */
export function newVisit(id: string, url: string, startedAt: number): Visit {
  const visit: Visit = {
    id,
    url,
    site: partyOf(url)?.domain ?? '',
    siteCompany: companyOfSite(url),
    // The browser tells fractions of a millisecond, which no file of dates keeps.
    startedAt: Math.round(startedAt),
    status: null,
    error: null,
    thirdParties: new Map(),
    findings: new Map(),
    identifiers: new Map(),
    own: { requests: 0, bytes: 0, milliseconds: 0, posts: 0 },
    beyond: 0,
    requestsBeyond: 0,
    unread: { malformed: 0, 'too-large': 0 },
    lastAt: Math.round(startedAt),
    gaps: 0,
    traces: new Set(),
    memory: emptyMemory(),
  };
  noteFindings(visit, findingsOfArrival(url));
  return visit;
}

/** Adds what was found; what is known already only becomes surer. */
export function noteFindings({ findings }: Visit, seen: readonly Finding[]): void {
  for (const finding of seen) {
    const known = findings.get(finding.id);
    findings.set(finding.id, known ? merged(known, finding) : finding);
  }
}

/** The record of a third party, begun if it is new; null for the site's own hosts and beyond the cap. */
export function thirdPartyIn(visit: Visit, party: Party): ThirdParty | null {
  if (party.domain === visit.site) return null;
  const known = visit.thirdParties.get(party.host);
  if (known) return known;
  const { hostsBeyond } = visit.memory;
  if (visit.thirdParties.size >= mostHosts) {
    if (!hostsBeyond.has(party.host) && hostsBeyond.size < mostHosts) {
      hostsBeyond.add(party.host);
      visit.beyond += 1;
    }
    return null;
  }
  const fresh = newThirdParty(party, visit.url);
  visit.thirdParties.set(party.host, fresh);
  return fresh;
}

/** What practices may know of a visit. */
export function seenOf({ url, site, thirdParties, own, memory: { scripts, ids, moves } }: Visit): Seen {
  return {
    urls: [url, ...moves],
    site,
    thirdParties,
    ownPosts: own.posts,
    isAttested: (script) => scripts.has(script),
    companyOf: (host) => knowledgeOf(host).owner.company,
    holderOf: (value) => ids.get(value) ?? null,
  };
}

/** What tells one identifier of a visit from another. */
export function identifierKey({ place, host, name }: IdentifierSeen): string {
  return `${place} ${host ?? ''} ${name}`;
}

/** Adds an identifier; how long it is kept may become known later. */
export function noteIdentifier({ identifiers }: Visit, identifier: IdentifierSeen | null): void {
  if (!identifier) return;
  const key = identifierKey(identifier);
  const known = identifiers.get(key);
  if (known ? identifier.kept !== null : identifiers.size < mostIdentifiers) identifiers.set(key, identifier);
}

/**
 * What the scripts in one of the visit's documents saw. Resources the network listener was not
 * told of (memory cache, service workers) count as asked for, with no answer seen.
 */
export function notePage(visit: Visit, facts: PageFacts, documentId = ''): void {
  const { unheard, unsized, consent } = visit.memory;
  // The first names of the outermost document: what stands there now, stood there before.
  if (documentId === visit.id && consent.kept === 'unknown') consent.kept = keptAnswer(facts);
  for (const { address, bytes } of facts.resources) {
    const party = partyOf(address);
    if (!party) continue;
    const heardOf = party.domain === visit.site || visit.thirdParties.has(party.host);
    const third = thirdPartyIn(visit, party);
    if (third && !heardOf) {
      third.requests += 1;
      unheard.add(bare(address));
    }
    if (bytes > 0 && unsized.delete(bare(address))) {
      const weight = third ?? visit.own;
      weight.bytes = plus(weight.bytes, bytes);
    }
    if (third) noteFindings(visit, findingsOfResource(address));
  }
  for (const name of facts.cookies) noteIdentifier(visit, siteIdentifier('cookie', name, null));
  for (const name of facts.storage) noteIdentifier(visit, siteIdentifier('storage', name, 'until-cleared'));
  noteFindings(visit, findingsOfPage(facts));
  noteCalls(visit, facts.calls, documentId);
}

/** Most documents whose calls are remembered. */
const mostDocuments = 50;

function noteCalls(visit: Visit, calls: readonly Call[], documentId: string): void {
  const { calls: all } = visit.memory;
  if (calls.length === 0 || (all.size >= mostDocuments && !all.has(documentId))) return;
  const known = all.get(documentId) ?? new Map<string, Call>();
  all.set(documentId, known);
  for (const call of calls) {
    const key = `${call.api} ${call.script}`;
    if (known.size < mostCalls || known.has(key)) known.set(key, call);
  }
  judgeCalls(visit);
}

/**
 * Judges the calls of each document, now that more of them or more requests were seen. What they no
 * longer show is taken back: a game asks for the graphics card first and draws later.
 */
export function judgeCalls(visit: Visit): void {
  const { calls, shown } = visit.memory;
  if (calls.size === 0) return;
  const seen = seenOf(visit);
  const found = [...calls.values()].flatMap((one) => findingsOfCalls([...one.values()], seen));
  for (const id of shown) if (!found.some((finding) => finding.id === id)) visit.findings.delete(id);
  for (const { id } of found) shown.add(id);
  noteFindings(visit, found);
}
