import type { Outcome } from '../evidence/request-fact.ts';
import type { Place } from '../evidence/place.ts';
import type { Kind } from './kind.ts';
import { withTold, withoutValues } from './tellings.ts';
import type { Told } from './told.ts';

/**
 * How sure a finding is. `observed`: the browser attests it. `declared`: the page or the vendor
 * says so. `inferred`: a pattern says so.
 */
export type Certainty = 'observed' | 'declared' | 'inferred';

/**
 * What more a reason says, and the value that goes with it. `characters`, `pixels`, `fonts`,
 * `limits`, `properties`: how many different ones. `id-of`: the domain whose ID it was. `in-cookie`: the
 * cookie whose ID it was. `typed`: the
 * field and the form it left in (`email sha256`). `set`, `held`: names of cookies. `sent`: name of a field.
 * `vendor`: whose product. `stood`: how a chat was seen to stand (`chat/stood.ts`). `notice`, `name`, `human`, `person`, `hours`: what words in a chat say, and where they stood.
 */
export const details = [
  'characters',
  'pixels',
  'fonts',
  'limits',
  'properties',
  'id-of',
  'in-cookie',
  'typed',
  'set',
  'held',
  'sent',
  'vendor',
  'stood',
  'notice',
  'name',
  'human',
  'person',
  'hours',
  'away',
] as const;

export type Detail = readonly [word: (typeof details)[number], value: string];

/** Why a finding stands: where the trace was, and the trace itself (a name, or an address without its query). */
export interface Reason {
  readonly place: Place;
  readonly found: string;
  /** What became of the request; only for the place `request`. */
  readonly outcome?: Outcome;
  /** How often so far; only for the place `call`. */
  readonly count?: number;
  /** Address, without query, of the script that called, as the stack gives it. */
  readonly script?: string;
  /** The company behind it: of a script only where the browser saw a request to its host in the same visit. */
  readonly company?: string;
  /** More of what was found. */
  readonly detail?: Detail;
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

/** The same trace seen twice: once answered, a request stays answered; counts only grow, and so does how a chat stood. */
function further(a: Reason, b: Reason): Reason {
  if (b.detail?.[0] === 'stood') return b;
  if ((b.count ?? 0) > (a.count ?? 0)) return b;
  return progress[b.outcome ?? 'pending'] > progress[a.outcome ?? 'pending'] ? b : a;
}

/** Where the path of an address begins. */
function pathStart(address: string): number {
  const start = address.indexOf('/', address.indexOf('//') + 2);
  return start < 0 ? address.length : start;
}

function isSameHost(a: string, b: string): boolean {
  const start = pathStart(a);
  return start === pathStart(b) && b.startsWith(a.slice(0, start));
}

/** Whether two reasons are one trace. Of a practice that is seen at a host a hundred times, one reason says it all. */
function isSame(a: Reason, b: Reason, { company }: Finding): boolean {
  if (a.place !== b.place || a.script !== b.script) return false;
  // The same words may be a name in one place, and a notice in another.
  if (a.place === 'words') return a.found === b.found && a.detail?.join() === b.detail?.join();
  if (a.place !== 'request' || company !== null) return a.found === b.found;
  return a.detail?.join() === b.detail?.join() && isSameHost(a.found, b.found);
}

/** That something left must be told even where no room is left: it takes the place of what says less. */
function replaceUnanswered(reasons: Reason[], reason: Reason): void {
  if (reasons.some(({ outcome }) => outcome === 'answered')) return;
  const at = reasons.findLastIndex(({ place }) => place === 'request');
  if (at >= 0) reasons[at] = reason;
}

/** Most reasons of words that take the place of requests. */
const mostWords = 8;

/** What a chat says of itself, and how it stood, must be told, too: a busy one asks for more files than there is room for. */
function replaceRequest(reasons: Reason[], reason: Reason): void {
  if (reasons.filter(({ place, detail }) => place === 'words' || detail?.[0] === 'stood').length >= mostWords) return;
  const at = reasons.findLastIndex(({ place }) => place === 'request');
  if (at > 0) reasons[at] = reason;
}

/** Two sightings of one vendor or practice as one: each reason once, the surer certainty. Merging again changes nothing. */
export function merged(known: Finding, seen: Finding): Finding {
  const reasons: [Reason, ...Reason[]] = [...known.reasons];
  for (const reason of seen.reasons) {
    const at = reasons.findIndex((one) => isSame(one, reason, known));
    const same = reasons[at];
    if (same) reasons[at] = further(same, reason);
    else if (reasons.length < mostReasons) reasons.push(reason);
    else if (reason.outcome === 'answered') replaceUnanswered(reasons, reason);
    else if (reason.place === 'words' || reason.detail?.[0] === 'stood') replaceRequest(reasons, reason);
  }
  const certainty = rank[seen.certainty] > rank[known.certainty] ? seen.certainty : known.certainty;
  const told = seen.told ? withTold(known.told, seen.told) : known.told;
  return { ...known, certainty, reasons, told };
}

function originOf(address: string): string {
  return address.slice(0, pathStart(address));
}

function hostOnly(reason: Reason): Reason {
  const { place, found, script } = reason;
  return {
    ...reason,
    ...(place === 'request' && { found: originOf(found) }),
    ...(script !== undefined && { script: originOf(script) }),
  };
}

/** The finding as it may be kept: without the values of what was told (DESIGN 3). */
export function withoutToldValues(finding: Finding): Finding {
  return { ...finding, told: withoutValues(finding.told) };
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
