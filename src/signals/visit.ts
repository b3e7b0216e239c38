import type { Category } from '../companies/category.ts';
import { partyOf, type Party } from '../companies/host.ts';
import type { PageFacts } from '../evidence/page-facts.ts';
import type { RequestFact, ResponseFact } from '../evidence/request-fact.ts';
import { bare, findingsOfPage, findingsOfRequest, findingsOfResource } from './detect.ts';
import { merged, type Finding } from './finding.ts';
import { knowledgeOf } from './host.ts';

/** A host of another site than the page's own that the page asked for something. */
export interface ThirdParty {
  readonly host: string;
  readonly domain: string;
  readonly company: string | null;
  readonly category: Category;
  requests: number;
  answered: number;
  /** Requests that were blocked or failed: tried, did not leave. */
  tried: number;
  /** Sum of the lengths its answers declared: a lower bound. */
  bytes: number;
  /** Names of the cookies its answers set. */
  setCookies: string[];
}

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
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** HTTP status of the document, or null when none was seen. */
  status: number | null;
  /** The browser's error word for a document that did not load. */
  error: string | null;
  readonly thirdParties: Map<string, ThirdParty>;
  readonly findings: Map<string, Finding>;
  /** Addresses that only a page's own list told of so far; the listener may yet tell of the same request. */
  readonly unheard: Set<string>;
  /** How many hosts were seen beyond the cap: counted, not kept. */
  beyond: number;
  readonly hostsBeyond: Set<string>;
}

/** Most third-party hosts kept of one visit: five times the worst page measured. */
const mostHosts = 2000;

/** Most cookie names kept of one host. */
const mostCookies = 50;

/** A visit of which only the document is known. */
export function newVisit(id: string, url: string, startedAt: number): Visit {
  return {
    id,
    url,
    site: partyOf(url)?.domain ?? '',
    startedAt,
    status: null,
    error: null,
    thirdParties: new Map(),
    findings: new Map(),
    unheard: new Set(),
    beyond: 0,
    hostsBeyond: new Set(),
  };
}

function noteFindings(visit: Visit, seen: readonly Finding[]): void {
  for (const finding of seen) {
    const known = visit.findings.get(finding.id);
    visit.findings.set(finding.id, known ? merged(known, finding) : finding);
  }
}

function thirdParty(visit: Visit, { host, domain }: Party): ThirdParty | null {
  if (domain === visit.site) return null;
  const known = visit.thirdParties.get(host);
  if (known) return known;
  if (visit.thirdParties.size >= mostHosts) {
    if (!visit.hostsBeyond.has(host) && visit.hostsBeyond.size < mostHosts) {
      visit.hostsBeyond.add(host);
      visit.beyond += 1;
    }
    return null;
  }
  const counts = { requests: 0, answered: 0, tried: 0, bytes: 0, setCookies: [] };
  const fresh = { host, domain, ...knowledgeOf(host).owner, ...counts };
  visit.thirdParties.set(host, fresh);
  return fresh;
}

/** The page asked for something. */
export function noteRequest(visit: Visit, { url }: RequestFact): void {
  const party = partyOf(url);
  if (!party) return;
  const third = thirdParty(visit, party);
  if (third && !visit.unheard.delete(bare(url))) third.requests += 1;
  noteFindings(visit, findingsOfRequest(url, 'pending'));
}

/** A request of the page was answered, or did not leave. */
export function noteResponse(visit: Visit, { url, outcome, setCookies, bytes }: ResponseFact): void {
  const party = partyOf(url);
  if (!party) return;
  const third = thirdParty(visit, party);
  if (outcome === 'pending') return;
  if (third) {
    third[outcome] += 1;
    third.bytes += bytes ?? 0;
    const names = new Set([...third.setCookies, ...setCookies]);
    third.setCookies = [...names].slice(0, mostCookies);
  }
  noteFindings(visit, findingsOfRequest(url, outcome));
}

/**
 * What the scripts in one of the visit's documents saw. Resources the network listener was not
 * told of (memory cache, service workers) count as asked for, with no answer seen.
 */
export function notePage(visit: Visit, facts: PageFacts): void {
  for (const url of facts.resources) {
    const party = partyOf(url);
    const heardOf = party && visit.thirdParties.has(party.host);
    const third = party && !heardOf && thirdParty(visit, party);
    if (third) {
      third.requests += 1;
      visit.unheard.add(bare(url));
    }
    noteFindings(visit, findingsOfResource(url));
  }
  noteFindings(visit, findingsOfPage(facts));
}

/** The companies a visit met, by name: those of its third parties and of its findings. */
export function companiesOf(visit: Pick<Visit, 'thirdParties' | 'findings'>): readonly string[] {
  const names = new Set<string>();
  for (const { company } of visit.thirdParties.values()) if (company) names.add(company);
  for (const { company } of visit.findings.values()) if (company) names.add(company);
  return [...names].toSorted();
}
