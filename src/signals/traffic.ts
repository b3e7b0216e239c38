import { partyOf, type Party } from '../companies/host.ts';
import type { Outcome, RequestFact, ResponseFact } from '../evidence/request-fact.ts';
import { bare } from './address.ts';
import { noteConsentRequest } from './consent/noting.ts';
import { decode, type Decoded } from './decode.ts';
import { findingsOfExchange, findingsOfOwnRequest, findingsOfRequest, findingsOfTelling, practiced } from './detect.ts';
import { exchanged, exchangedWith } from './practice.ts';
import { knowledgeOf } from './host.ts';
import { hostIdentifier } from './identifiers.ts';
import type { Reason } from './finding.ts';
import { plus } from './plus.ts';
import { relationOf, type ThirdParty } from './third-party.ts';
import { noteOpen, noteOutcome, noteValues, requestOf } from './memory.ts';
import { logRequest, logResponse } from './request-log.ts';
import type { Told } from './told.ts';
import type { Leak } from './typing.ts';
import { judgeCalls, noteFindings, noteIdentifier, seenOf, thirdPartyIn, type Visit } from './visit.ts';

/** Most cookie names kept of one host. */
const mostCookies = 50;

/** Times that something is handed over to a host after which another says nothing new. */
const mostJudged = 12;

/** Most scripts remembered of one visit. */
const mostScripts = 1000;

/** Most addresses without a declared length remembered of one visit. */
const mostUnsized = 1000;

function handsOver({ method, type }: RequestFact): boolean {
  return method !== 'GET' || type === 'websocket';
}

function judge(
  visit: Visit,
  party: Party,
  third: ThirdParty | null,
  request: Pick<RequestFact, 'url' | 'type'>,
  response: ResponseFact | null,
  told: readonly Told[] = [],
): void {
  const outcome: Outcome = response?.outcome ?? 'pending';
  noteFindings(visit, findingsOfRequest(request.url, outcome));
  if (!third) {
    if (party.domain === visit.site) noteFindings(visit, findingsOfOwnRequest(request.url, outcome, visit.siteCompany));
    return;
  }
  if (third.relation !== 'third') return;
  const exchange = { request, response, party, owner: third, relation: third.relation, told };
  noteFindings(visit, findingsOfExchange(exchange, seenOf(visit)));
}

/** The page asked for something, and this is what it says to whom. */
export function noteRequest(visit: Visit, fact: RequestFact, read = readingOf(fact)): void {
  const party = partyOf(fact.url);
  if (!party) return;
  const third = thirdPartyIn(visit, party);
  const weight = third ?? visit.own;
  if (!visit.memory.unheard.delete(bare(fact.url))) weight.requests += 1;
  const { scripts } = visit.memory;
  if (fact.type === 'script' && scripts.size < mostScripts) scripts.add(bare(fact.url));
  noteOpen(visit, fact);
  logRequest(visit, fact);
  noteTelling(visit, fact.id, read);
  judge(visit, party, third, fact, null);
  if (!handsOver(fact)) return;
  weight.posts += 1;
  if (weight.posts <= mostJudged) judgeCalls(visit);
}

/** Most requests of one visit whose telling waits for their answer; the oldest are forgotten, as they may never get one. */
const mostTelling = 120;

/** What a request says to whom. Asked for when it is made, so that nothing has to keep its body. */
export function readingOf({ url, type, body }: RequestFact): readonly Decoded[] {
  // The address of a page is no message, whatever stands in it.
  return type === 'main_frame' ? [] : decode(url, body);
}

function noteTelling({ unread, memory: { telling } }: Visit, id: string, read: readonly Decoded[]): void {
  const [first] = read;
  if (!first) return;
  if (first.unreadable) unread[first.unreadable] += 1;
  const [oldest] = telling.keys();
  if (oldest !== undefined && telling.size >= mostTelling) telling.delete(oldest);
  telling.set(id, read);
}

/** What left told somebody something; what was stopped on its way did not. Gives what it told. */
function noteTold(visit: Visit, { id, url, outcome, to }: ResponseFact): readonly Told[] {
  const { telling } = visit.memory;
  const read = telling.get(id);
  if (!read) return [];
  telling.delete(id);
  if (outcome === 'answered' || to !== null) noteFindings(visit, findingsOfTelling(url, read, visit.siteCompany));
  return read.flatMap(({ told }) => told);
}

function noteCookies(visit: Visit, third: ThirdParty, { setCookies, values }: ResponseFact): void {
  if (setCookies.length === 0) return;
  third.setCookies = [...new Set([...third.setCookies, ...setCookies])].slice(0, mostCookies);
  for (const name of setCookies) noteIdentifier(visit, hostIdentifier(third.host, name, null));
  noteValues(visit, values, third);
}

/** A request of the page was answered, or did not leave. */
export function noteResponse(visit: Visit, fact: ResponseFact): void {
  const party = partyOf(fact.url);
  if (!party) return;
  const third = thirdPartyIn(visit, party);
  const request = requestOf(visit, fact);
  const { outcome, bytes, took } = fact;
  logResponse(visit, fact, request);
  const told = noteTold(visit, fact);
  if (outcome === 'pending') return;
  noteOutcome(visit, fact);
  const weight = third ?? visit.own;
  weight.milliseconds = plus(weight.milliseconds, took ?? 0);
  weight.bytes = plus(weight.bytes, bytes ?? 0);
  const { unsized } = visit.memory;
  if (bytes === null && outcome === 'answered' && unsized.size < mostUnsized) unsized.add(bare(fact.url));
  if (third) {
    third[outcome] += 1;
    noteCookies(visit, third, fact);
    noteConsentRequest(visit, third, fact, told, request.at);
  }
  judge(visit, party, third, { ...request, url: fact.url }, fact, told);
}

/**
 * A redirect between two other sites, with the ID values that its sender has in this browser: if one
 * of them stands in the address it leads to, it was handed on.
 */
export function noteHandedOn(visit: Visit, from: string, to: string, values: readonly string[]): void {
  const [giver, taker] = [partyOf(from), partyOf(to)];
  if (!giver || !taker || giver.domain === taker.domain) return;
  noteValues(visit, values, { domain: giver.domain, company: knowledgeOf(giver.host).owner.company });
  const third = thirdPartyIn(visit, taker);
  if (!third) return;
  const exchange = {
    request: { url: to, type: '' },
    response: null,
    party: taker,
    owner: third,
    relation: third.relation,
  };
  noteFindings(visit, findingsOfExchange(exchange, seenOf(visit)));
}

/** A page of another site led here by itself, and holds ID cookies. Who came back to where they were had asked for it. */
export function noteBounce(visit: Visit, via: string, before: string | null, cookies: readonly string[]): void {
  const party = partyOf(via);
  const start = before === null ? null : partyOf(before);
  if (!party || party.domain === visit.site || start?.domain === visit.site || start?.domain === party.domain) return;
  const { owner } = knowledgeOf(party.host);
  const relation = relationOf(owner.company, visit.url);
  if (relation !== 'third') return;
  const exchange = { request: { url: via, type: 'main_frame' }, response: null, party, owner, relation };
  const reason: Reason = { ...exchanged(exchange, ['held', cookies.slice(0, 5).join(', ')]), outcome: 'answered' };
  noteFindings(visit, practiced('bounce-tracking', reason));
}

/** The answer of the name system for one of the site's own hosts: it leads to somebody else. */
export function noteAlias(visit: Visit, host: string, alias: string): void {
  const party = partyOf(`https://${alias}/`);
  if (!party || party.domain === visit.site) return;
  const { owner, vendors } = knowledgeOf(alias);
  // Whole sites stand behind names of hosting companies; only who watches people is told.
  if (
    owner.company === null ||
    owner.company === visit.siteCompany ||
    ['cdn', 'hosting', 'utility', 'content', 'video', 'unknown'].includes(owner.category)
  )
    return;
  const reason = { place: 'name', found: `${host} → ${alias}`, company: owner.company } as const;
  noteFindings(visit, practiced('first-party-disguise', reason));
  for (const { id, kind, name, company } of vendors) {
    noteFindings(visit, [{ kind, id, name, company, certainty: 'inferred', reasons: [reason], told: null }]);
  }
}

/** What somebody typed was in a request before they sent it. The text itself nobody knows here. */
export function noteLeak(visit: Visit, { requestId, url, field, form }: Leak): void {
  const party = partyOf(url);
  const third = party && thirdPartyIn(visit, party);
  if (!third || third.relation !== 'third') return;
  const exchange = { request: { url, type: '' }, response: null, party, owner: third, relation: third.relation };
  const outcome = visit.memory.outcomes.get(requestId) ?? 'pending';
  noteFindings(
    visit,
    practiced('typed-text-leak', { ...exchangedWith(exchange, ['typed', `${field} ${form}`]), outcome }),
  );
}
