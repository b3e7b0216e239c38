import type { ResponseFact } from '../../evidence/request-fact.ts';
import { practiced } from '../detect.ts';
import { hostIdentifier } from '../identifiers.ts';
import { queryPairs } from '../pairs.ts';
import type { ThirdParty } from '../third-party.ts';
import type { Told } from '../told.ts';
import { noteFindings, type Visit } from '../visit.ts';
import {
  canContradict,
  contradictionsOf,
  reasonOf,
  type ConsentHistory,
  type ConsentMoment,
  type Contradiction,
} from './contradictions.ts';
import { cookieIn, idCookiesOf } from './id-cookies.ts';
import { isCookieless } from './request.ts';
import type { ConsentState } from './state.ts';

/** Most requests of one visit that are held against what was said, and most moments of it. */
const mostRequests = 400;
const mostMoments = 40;

/** Names by which a field recognises somebody, for those that a decoder read. */
function idsIn(told: readonly Told[]): readonly string[] {
  return told
    .filter(({ about, value_class }) => (about === 'browser' || about === 'person') && value_class !== 'empty')
    .map(({ field }) => field);
}

/**
 * Remembers a request that was answered, until what the page says of consent is known. `at`:
 * milliseconds since the epoch; where nobody saw when it was made, it shows nothing.
 */
export function noteConsentRequest(
  { memory: { consent } }: Visit,
  { host, company, category, relation }: ThirdParty,
  { url, outcome, setCookies }: ResponseFact,
  told: readonly Told[],
  at: number | undefined,
): void {
  if (relation !== 'third' || outcome !== 'answered' || at === undefined) return;
  const start = url.indexOf('?');
  const query = start < 0 ? '' : url.slice(start + 1);
  const pairs = told.length > 0 ? told.map(({ field, value = '' }) => [field, value] as const) : queryPairs({ query });
  const idCookies = setCookies.filter((name) => hostIdentifier(host, name, null) !== null);
  const request = { host, company, category, outcome, at, pairs, idCookies, idFields: idsIn(told) };
  if (!canContradict(request)) return;
  consent.requests.push(request);
  // The oldest have been held against what was said before.
  if (consent.requests.length > mostRequests) consent.requests.shift();
  consent.unjudged = 'some';
}

function historyOf(visit: Visit): ConsentHistory {
  const { startedAt, memory } = visit;
  const { moments, kept } = memory.consent;
  const first = moments[0]?.state;
  const isOld = kept === 'kept' || first?.since === 'earlier';
  return {
    startedAt,
    moments,
    stored: isOld ? 'yes' : first?.choice === 'none-yet' ? 'no' : 'unknown',
    answeredAt: null,
    cookies: idCookiesOf(visit),
  };
}

/** Of moments at which the same was said, the first and the last are enough. */
function withMoment(moments: readonly ConsentMoment[], moment: ConsentMoment): readonly ConsentMoment[] {
  const said = JSON.stringify(moment.state);
  const isSaidTwice = moments.length > 1 && moments.slice(-2).every(({ state }) => JSON.stringify(state) === said);
  return [...(isSaidTwice ? moments.slice(0, -1) : moments), moment].slice(-mostMoments);
}

/**
 * Takes back that a host was no more than contacted, once the ID in such a ping turns out to stand in a
 * cookie, or another request to it shows more.
 */
function takeBackContacts(
  { findings, memory: { consent } }: Visit,
  { cookies }: ConsentHistory,
  now: readonly Contradiction[],
): void {
  const known = findings.get('contact-before-choice');
  if (!known) return;
  const pings = consent.requests.filter((request) => isCookieless(request) && cookieIn(request, cookies));
  const recognised = now.flatMap(({ id, request }) => (id === 'before-choice' && request ? [request] : []));
  const hosts = [...pings, ...recognised].map(({ host }) => `https://${host}`);
  const [first, ...rest] = known.reasons.filter((reason) => !hosts.includes(reason.found));
  if (first) findings.set(known.id, { ...known, reasons: [first, ...rest] });
  else findings.delete(known.id);
}

/** Whether a request was made, or the value of a cookie known, only after a reading had begun: it needs another. */
function isLate({ memory: { consent, ids } }: Visit, at: number): boolean {
  if (consent.requests.some((request) => request.at >= at)) return true;
  return [...ids.values()].some(({ cookie }) => cookie !== undefined && cookie.at >= at);
}

/** Adds what a page says of consent now, and what was done against it. */
export function noteConsent(visit: Visit, state: ConsentState, at: number): void {
  const { consent } = visit.memory;
  // Of two readings that overtook each other, the earlier says nothing more.
  if (at < (consent.moments.at(-1)?.at ?? 0)) return;
  consent.moments = withMoment(consent.moments, { at, state });
  consent.unjudged = isLate(visit, at) ? 'some' : 'none';
  const history = historyOf(visit);
  const all = contradictionsOf(history, consent.requests);
  for (const one of all) noteFindings(visit, practiced(one.id, reasonOf(one)));
  takeBackContacts(visit, history, all);
}
