import { keptName } from '../tellings.ts';
import type { Category } from '../../companies/category.ts';
import type { Detail, Reason } from '../finding.ts';
import { agreementOf, mentionsConsent, saysOptOut, type ConsentRequest, type Proof } from './request.ts';
import { isWithoutCookies, proofOf, type IdCookies } from './id-cookies.ts';
import type { ConsentState } from './state.ts';

/** What a page said of consent at one time. */
export interface ConsentMoment {
  /** Milliseconds since the epoch when it began to be read. */
  readonly at: number;
  readonly state: ConsentState;
}

/** What is known of consent in one visit. */
export interface ConsentHistory {
  /** Milliseconds since the epoch. */
  readonly startedAt: number;
  /** In order of time. */
  readonly moments: readonly ConsentMoment[];
  /** Whether the consent tool had stored an answer before the visit began. */
  readonly stored: 'yes' | 'no' | 'unknown';
  /** When the person answered, where somebody saw it; else null. */
  readonly answeredAt: number | null;
  readonly cookies: IdCookies;
}

/** Ids of the practices that these are. `contact-before-choice`: without anything to recognise somebody by. */
export type ContradictionId =
  | 'before-choice'
  | 'contact-before-choice'
  | 'after-refusal'
  | 'despite-gpc'
  | 'consent-mismatch'
  | 'late-consent-default';

/** What a page or a company did against what was said, with the first request that shows it. */
export interface Contradiction {
  readonly id: ContradictionId;
  /** Null for what no request shows. */
  readonly request: Pick<ConsentRequest, 'host' | 'company' | 'at'> | null;
  readonly proof: Proof | null;
}

/** Uses that a person is asked about. Not against fraud, nor what a page is served and asked with. */
const asked: readonly Category[] = [
  'advertising',
  'social',
  'analytics',
  'identity',
  'session-replay',
  'customer-data',
  'marketing',
];

/** Uses that US laws call selling or sharing. */
const sharing: readonly Category[] = ['advertising', 'social', 'identity', 'customer-data'];

/** Milliseconds after a moment began in which it was read (three seconds) and a page may still be passing its answer on. */
const settlingTime = 4000;

/** Most contradictions of one visit. */
const most = 200;

function isChosen({ state }: ConsentMoment): boolean {
  return state.choice === 'accepted' || state.choice === 'refused' || state.choice === 'partly';
}

function mustAsk({ applies, asks }: ConsentState): boolean {
  return applies === 'yes' || (applies === 'unknown' && asks === 'now');
}

/** Until when the person had certainly not answered yet; null where that is not known, or they had before. */
function undecidedUntil({ stored, moments, answeredAt }: ConsentHistory): number | null {
  if (stored === 'yes') return null;
  const first = moments.findIndex(isChosen);
  const before = first < 0 ? moments : moments.slice(0, first);
  const undecided = before.filter(({ state }) => state.choice === 'none-yet' && mustAsk(state));
  const chosen = moments[first];
  const here = chosen?.state.since === 'this-visit' && mustAsk(chosen.state);
  if (undecided.length === 0 && !here) return null;
  return answeredAt ?? undecided.at(-1)?.at ?? null;
}

/** What held when a request was made: what was said before it, if the same was still said after it; null where nobody knows. */
function stateAt({ startedAt, moments }: ConsentHistory, at: number): ConsentState | null {
  const next = moments.findIndex((moment) => moment.at > at);
  const later = moments[next]?.state;
  // Nobody has looked since: the answer may be another by now.
  if (!later || at < startedAt) return null;
  const before = moments[next - 1];
  // A choice from an earlier visit held from the start.
  if (!before) return later.since === 'earlier' ? later : null;
  if (at < before.at + settlingTime && before.state.since !== 'earlier') return null;
  return later.choice === before.state.choice ? before.state : null;
}

/** Whether the person has not agreed that anything is stored: no answer yet, a plain no, or not to the TCF's first purpose. */
function forbidsStorage({ choice, applies, vendors, purposes }: ConsentState): boolean {
  if (choice === 'refused') return applies !== 'no';
  if (applies !== 'yes') return false;
  return choice === 'none-yet' || (choice === 'partly' && vendors !== null && !purposes.includes(1));
}

/** Whether a request can show anything: by who gets it, or by what it says of consent. Consent tools have to ask for themselves. */
export function canContradict(request: ConsentRequest): boolean {
  return request.category !== 'consent' && (asked.includes(request.category) || mentionsConsent(request));
}

function found(id: ContradictionId, { host, company, at }: ConsentRequest, proof: Proof | null): Contradiction {
  return { id, request: { host, company, at }, proof };
}

function ofRequest(history: ConsentHistory, request: ConsentRequest): readonly Contradiction[] {
  // What was blocked did not leave.
  if (request.outcome !== 'answered' || !canContradict(request)) return [];
  const all: Contradiction[] = [];
  const { cookies } = history;
  const isAsked = asked.includes(request.category);
  const until = undecidedUntil(history);
  if (until !== null && request.at < until && isAsked) {
    const early = proofOf(request, cookies, until);
    if (early) all.push(found('before-choice', request, early));
    else if (isWithoutCookies(request, cookies)) all.push(found('contact-before-choice', request, null));
  }
  const proof = isAsked ? proofOf(request, cookies, request.at) : null;
  const state = stateAt(history, request.at);
  if (proof && state?.choice === 'refused' && state.applies !== 'no') all.push(found('after-refusal', request, proof));
  const agreement = state && forbidsStorage(state) ? agreementOf(request) : null;
  if (agreement !== null) all.push(found('consent-mismatch', request, ['field', agreement]));
  const objects = history.moments.some((moment) => moment.state.gpc === 'on');
  if (objects && proof && sharing.includes(request.category) && !saysOptOut(request))
    all.push(found('despite-gpc', request, proof));
  return all;
}

function keyOf({ id, request }: Contradiction): string {
  return `${id} ${request?.host ?? ''}`;
}

/**
 * What was done in a visit against what its page said of consent: each kind once for each host, by the
 * first request that shows it. Only what is certain: between two readings of which one has no answer
 * and the other one, nothing is told.
 */
export function contradictionsOf(
  history: ConsentHistory,
  requests: readonly ConsentRequest[],
): readonly Contradiction[] {
  const first = new Map<string, Contradiction>();
  const late = history.moments.some(({ state }) => state.googleDefault === 'late');
  const ofPage: readonly Contradiction[] = late ? [{ id: 'late-consent-default', request: null, proof: null }] : [];
  const inTime = requests.toSorted((a, b) => a.at - b.at);
  for (const one of [...ofPage, ...inTime.flatMap((request) => ofRequest(history, request))]) {
    const key = keyOf(one);
    if (!first.has(key) && first.size < most) first.set(key, one);
  }
  // Who was recognised was more than contacted.
  return [...first.values()].filter(
    ({ id, request }) => id !== 'contact-before-choice' || !first.has(`before-choice ${request?.host ?? ''}`),
  );
}

/** A name may be a page's own text: what is no name is not told. */
function detailOf([what, name]: Proof): Detail {
  const word = { cookie: 'set', field: 'sent', 'in-cookie': 'in-cookie' } as const satisfies Record<
    Proof[0],
    Detail[0]
  >;
  return [word[what], keptName(name)];
}

/** A contradiction as a reason of its practice: of the request only the host, and the name of what shows it. */
export function reasonOf({ request, proof }: Contradiction): Reason {
  if (!request) return { place: 'global', found: 'google_tag_data.ics' };
  const { host, company } = request;
  return {
    place: 'request',
    found: `https://${host}`,
    outcome: 'answered',
    ...(proof && { detail: detailOf(proof) }),
    ...(company !== null && { company }),
  };
}
