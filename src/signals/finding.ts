import type { Outcome } from '../evidence/request-fact.ts';
import type { Place } from '../evidence/place.ts';
import type { Kind } from './kind.ts';

/**
 * How sure a finding is. `observed`: the browser attests it. `declared`: the page or the vendor
 * says so. `inferred`: a pattern says so.
 */
export type Certainty = 'observed' | 'declared' | 'inferred';

/** Why a finding stands: where the trace was, and the trace itself (a name, or an address without its query). */
export interface Reason {
  readonly place: Place;
  readonly found: string;
  /** What became of the request; only for the place `request`. */
  readonly outcome?: Outcome;
}

/** One thing a party was told. Filled by decoders. */
export interface Told {
  readonly field: string;
  readonly value_class: string;
  readonly value?: string;
}

/** A vendor or practice present on a page, with at least one reason. */
export interface Finding {
  readonly kind: Kind;
  /** Id of the vendor or practice: the name of its file. */
  readonly id: string;
  readonly name: string;
  /** Name of the company behind it, or null for a practice nobody is shown to be behind. */
  readonly company: string | null;
  readonly certainty: Certainty;
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly told: readonly Told[] | null;
}

/** Most reasons kept of one finding; the rest would repeat them. */
const mostReasons = 20;

const rank: Readonly<Record<Certainty, number>> = { inferred: 0, declared: 1, observed: 2 };

const progress: Readonly<Record<Outcome, number>> = { pending: 0, tried: 1, answered: 2 };

/** The same trace seen twice: once answered, a request stays answered. */
function further(a: Reason, b: Reason): Reason {
  return progress[b.outcome ?? 'pending'] > progress[a.outcome ?? 'pending'] ? b : a;
}

/** That something left must be told even where no room is left: it takes the place of what says less. */
function replaceUnanswered(reasons: Reason[], reason: Reason): void {
  if (reasons.some(({ outcome }) => outcome === 'answered')) return;
  const at = reasons.findLastIndex(({ place }) => place === 'request');
  if (at >= 0) reasons[at] = reason;
}

/** Two sightings of one vendor or practice as one: each reason once, the surer certainty. Merging again changes nothing. */
export function merged(known: Finding, seen: Finding): Finding {
  const reasons: [Reason, ...Reason[]] = [...known.reasons];
  for (const reason of seen.reasons) {
    const at = reasons.findIndex(({ place, found }) => place === reason.place && found === reason.found);
    const same = reasons[at];
    if (same) reasons[at] = further(same, reason);
    else if (reasons.length < mostReasons) reasons.push(reason);
    else if (reason.outcome === 'answered') replaceUnanswered(reasons, reason);
  }
  const certainty = rank[seen.certainty] > rank[known.certainty] ? seen.certainty : known.certainty;
  return { ...known, certainty, reasons };
}

function hostOnly(reason: Reason): Reason {
  if (reason.place !== 'request') return reason;
  const end = reason.found.indexOf('/', reason.found.indexOf('//') + 2);
  return end < 0 ? reason : { ...reason, found: reason.found.slice(0, end) };
}

/**
 * The finding as it may be kept where paths may not: a request's path can name the page that it
 * came from, or the person.
 */
export function withoutPaths(finding: Finding): Finding {
  const [first, ...rest] = finding.reasons;
  const start: Finding = { ...finding, reasons: [hostOnly(first)] };
  return rest.reduce((kept, reason) => merged(kept, { ...finding, reasons: [hostOnly(reason)] }), start);
}
