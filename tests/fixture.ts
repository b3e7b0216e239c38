import { readdirSync, readFileSync } from 'node:fs';
import type { ConsentReading } from '../src/evidence/consent-reading.ts';
import { noteConsent } from '../src/signals/consent/noting.ts';
import { consentStateOf } from '../src/signals/consent/state.ts';
import type { Finding } from '../src/signals/finding.ts';
import type { PageFacts } from '../src/evidence/page-facts.ts';
import type { RequestFact, ResponseFact } from '../src/evidence/request-fact.ts';
import { noteRequest, noteResponse } from '../src/signals/traffic.ts';
import { newVisit, notePage } from '../src/signals/visit.ts';

/** Recorded evidence: facts as the collectors and listeners report them, no page content. Every list may be left out. */
export interface Fixture extends Partial<PageFacts> {
  /** Where the evidence is from, in one sentence. */
  readonly about: string;
  /** Address of the page; a plain shop's if it is left out. */
  readonly page?: string;
  /** What the page asked for: an address, or an address with what is known of the answer. */
  readonly requests?: readonly (string | (Partial<RequestFact> & Partial<ResponseFact> & { readonly url: string }))[];
  /** Addresses on the visited site's own hosts that the page asked for. */
  readonly ownRequests?: readonly string[];
  /** Names of third-party cookies, by the host that set them. */
  readonly thirdPartyCookies?: Readonly<Record<string, readonly string[]>>;
  /** What the page says of consent, by the milliseconds at which it was read. */
  readonly consent?: Readonly<Record<string, Partial<ConsentReading>>>;
}

const silence: ConsentReading = { tcf: null, gpp: null, usp: null, google: null, gpc: null, tools: [], silent: [] };

const folder = new URL('./fixtures/', import.meta.url);

/** Every fixture by its name. */
export const fixtures: ReadonlyMap<string, Fixture> = new Map(
  readdirSync(folder)
    .filter((file) => file.endsWith('.json'))
    .map((file) => [
      file.slice(0, -'.json'.length),
      JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Fixture,
    ]),
);

/** Addresses among a fixture's requests. */
export function addressesOf({ requests = [], ownRequests = [] }: Fixture): readonly string[] {
  return [...requests.map((one) => (typeof one === 'string' ? one : one.url)), ...ownRequests];
}

/** What the whole pipeline finds in a fixture. */
export function findingsOf(fixture: Fixture): readonly Finding[] {
  const {
    page = 'https://www.shop.example/',
    requests = [],
    ownRequests = [],
    thirdPartyCookies: _cookies,
    consent = {},
    ...facts
  } = fixture;
  const visit = newVisit('a', page, 0);
  for (const one of [...requests, ...ownRequests]) {
    const given = typeof one === 'string' ? { url: one } : one;
    const request = { id: given.url, type: 'script', method: 'GET', at: 0, ...given };
    noteRequest(visit, request);
    const unanswered = {
      outcome: 'answered',
      status: 200,
      error: null,
      setCookies: [],
      values: [],
      to: null,
      bytes: null,
      took: null,
    } as const;
    noteResponse(visit, { ...unanswered, ...request });
  }
  const { about: _, ...shown } = facts;
  const none: PageFacts = { cookies: [], storage: [], globals: [], elements: [], resources: [], calls: [] };
  notePage(visit, { ...none, ...shown }, visit.id);
  for (const [at, said] of Object.entries(consent)) {
    noteConsent(visit, consentStateOf({ ...silence, ...said }), Number(at));
  }
  return [...visit.findings.values()];
}
