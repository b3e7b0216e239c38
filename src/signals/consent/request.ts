import type { Category } from '../../companies/category.ts';
import type { Outcome } from '../../evidence/request-fact.ts';
import { isTelling } from '../id-values.ts';
import { googleConsentOf } from './google-consent.ts';
import { lastStep, namedKind } from './names.ts';
import { gppOptOut, surest, uspOptOut } from './opt-out-state.ts';
import { decodeTcf } from './tcf.ts';

/** A request to another site, as far as it has to do with consent. */
export interface ConsentRequest {
  readonly host: string;
  readonly company: string | null;
  readonly category: Category;
  readonly outcome: Outcome;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** What stands in its query and body. */
  readonly pairs: readonly (readonly [name: string, value: string])[];
  /** Names of catalogued ID cookies of the host that went with it, or that its answer set. */
  readonly idCookies: readonly string[];
  /** Names of fields that by their decoder recognise a browser or a person. */
  readonly idFields: readonly string[];
}

/** What shows it: the name of a cookie, of a field, or of a cookie whose ID stood in a field. */
export type Proof = readonly [what: 'cookie' | 'field' | 'in-cookie', name: string];

type Pair = ConsentRequest['pairs'][number];

/** Fields that hold an ID of this browser wherever they stand, with its shape where others use the name. */
const idShapes: Readonly<Record<string, RegExp>> = {
  cid: /^\d{5,}\.\d{9,}$/,
  _ga: /^GA1\./,
  fbp: /^fb\.\d\.\d+\.\d+/,
  _fbp: /^fb\.\d\.\d+\.\d+/,
  ttp: /^[\w-]{20,}$/,
  _ttp: /^[\w-]{20,}$/,
};

function isId([name, value]: Pair): boolean {
  // A list of IDs from a bid request has them below it: `user.ext.eids[0].uids[0].id`.
  if (/(^|\.)eids\b/.test(name)) return name.endsWith('.id') ? isTelling(value) : value.length > 30;
  return idShapes[lastStep(name)]?.test(value) ?? false;
}

function parameterOf({ pairs }: ConsentRequest): (name: string) => string | undefined {
  return (name) => pairs.find(([one]) => one === name)?.[1];
}

function storages(request: ConsentRequest): readonly unknown[] {
  const { ad_storage: ads, analytics_storage: analytics } = googleConsentOf(parameterOf(request)).purposes;
  return [ads, analytics];
}

/**
 * Whether it is Google's ping for somebody who has not agreed, by its own words. The ID in it should be
 * made up anew each time then: where it is not, see id-cookies.ts. https://developers.google.com/tag-platform/security/concepts/consent-mode
 */
export function isCookieless(request: ConsentRequest): boolean {
  const said = storages(request);
  return said.includes('denied') && !said.includes('granted');
}

/** By what it can recognise this browser; null where nothing is known to. */
export function identifierOf(request: ConsentRequest): Proof | null {
  const { idCookies, idFields, pairs } = request;
  if (idCookies[0] !== undefined) return ['cookie', idCookies[0]];
  if (isCookieless(request)) return null;
  const field = idFields[0] ?? pairs.find(isId)?.[0];
  return field === undefined ? null : ['field', field];
}

/** Markers with which companies are told to do with less: Meta's, Google's two, Microsoft's, and the signal itself. */
const markers: Readonly<Record<string, RegExp>> = {
  dpo: /\bLDU\b/,
  rdp: /^1$/,
  npa: /^1$/,
  asc: /^D$/i,
  gpc: /^(1|true)$/i,
};

/** Whether the request itself says that the person objects. */
export function saysOptOut(request: ConsentRequest): boolean {
  if (isCookieless(request)) return true;
  const applicable = (request.pairs.find(([name]) => lastStep(name) === 'gpp_sid')?.[1] ?? '')
    .split(/[^\d-]+/)
    .map(Number);
  return request.pairs.some(([name, value]) => {
    if (markers[lastStep(name)]?.test(value)) return true;
    const kind = namedKind(name);
    const usp = kind === 'usp' ? uspOptOut(value) : 'unknown';
    const gpp = kind === 'gpp' ? gppOptOut(value, applicable) : 'unknown';
    return surest([usp, gpp]) === 'opted-out';
  });
}

/** Whether something in it is to say what a person agreed to: a string of the TCF, or Google's parameters. */
export function mentionsConsent({ pairs }: ConsentRequest): boolean {
  return pairs.some(([name]) => name === 'gcs' || name === 'gcd' || namedKind(name) === 'tcf');
}

/** The last string and what it says: a page hands the same one to everybody, and decoding takes its time. */
let last = { text: '', agrees: false };

function agreesInString([name, value]: Pair): boolean {
  if (namedKind(name) !== 'tcf') return false;
  if (value === last.text) return last.agrees;
  const decoded = decodeTcf(value);
  last = { text: value, agrees: decoded.ok && decoded.value.purposeConsents.includes(1) };
  return last.agrees;
}

/** The field with which the request says that the person agreed to storing; null where it doesn't. */
export function agreementOf(request: ConsentRequest): string | null {
  const said = storages(request);
  if (said.includes('granted')) return request.pairs.some(([name]) => name === 'gcs') ? 'gcs' : 'gcd';
  // Google's own words are surer than a string that goes along with them.
  if (said.includes('denied')) return null;
  return request.pairs.find(agreesInString)?.[0] ?? null;
}
