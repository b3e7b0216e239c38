import type { Call } from '../evidence/call.ts';
import type { PageFacts } from '../evidence/page-facts.ts';
import type { Place } from '../evidence/place.ts';
import type { Outcome } from '../evidence/request-fact.ts';
import { partyOf } from '../companies/host.ts';
import { practices, vendors } from './catalogue.ts';
import type { Certainty, Finding, Reason } from './finding.ts';
import { knowledgeOf } from './host.ts';
import type { NameMark, Vendor } from './vendor.ts';

/** How sure each place makes us. A name alone is a pattern: anyone can use a name. */
const certaintyOf: Readonly<Record<Place, Certainty>> = {
  request: 'observed',
  global: 'declared',
  element: 'declared',
  cookie: 'inferred',
  storage: 'inferred',
  call: 'inferred',
};

const longestFound = 200;

/**
 * The address without query, fragment and path parameters, which carry the same things (Floodlight
 * puts the page's whole address behind `;~oref=`).
 */
export function bare(url: string): string {
  const end = url.search(/[?#;]/);
  return (end < 0 ? url : url.slice(0, end)).slice(0, longestFound);
}

function pathOf(address: string): string {
  const start = address.indexOf('/', address.indexOf('//') + 2);
  return start < 0 ? '/' : address.slice(start);
}

function finding(vendor: Vendor, reason: Reason, certainty = certaintyOf[reason.place]): Finding {
  return {
    kind: vendor.kind,
    id: vendor.id,
    name: vendor.name,
    company: vendor.company,
    certainty,
    reasons: [reason],
    told: null,
  };
}

/**
 * The vendors an address tells. Looks the host up first and tests patterns only within its vendors.
 */
export function vendorsOfAddress(url: string): readonly Vendor[] {
  const party = partyOf(url);
  if (!party) return [];
  const { vendors: sure, byPath } = knowledgeOf(party.host);
  if (byPath.length === 0) return sure;
  const path = pathOf(bare(url));
  const found = new Set(sure);
  for (const mark of byPath) if (mark.path.test(path)) found.add(mark.vendor);
  return [...found];
}

/** What a request that the browser saw says about who is there. */
export function findingsOfRequest(url: string, outcome: Outcome): readonly Finding[] {
  return vendorsOfAddress(url).map((vendor) => finding(vendor, { place: 'request', found: bare(url), outcome }));
}

/**
 * What an address in the page's own list of resources says. The list has also what a policy
 * stopped before it was a request, so it is no more than what the page says of itself.
 */
export function findingsOfResource(url: string): readonly Finding[] {
  const reason = { place: 'request', found: bare(url), outcome: 'pending' } as const;
  return vendorsOfAddress(url).map((vendor) => finding(vendor, reason, 'declared'));
}

function matches(mark: NameMark, name: string): boolean {
  return typeof mark === 'string' ? mark === name : mark.test(name);
}

function findingsOfNames(place: 'cookie' | 'storage' | 'global' | 'element', names: readonly string[]): Finding[] {
  return vendors.flatMap((vendor) => {
    const marks: readonly NameMark[] = vendor.marks[place] ?? [];
    return names
      .filter((name) => marks.some((mark) => matches(mark, name)))
      .map((name) => finding(vendor, { place, found: name }));
  });
}

function findingsOfCalls(calls: readonly Call[]): Finding[] {
  return practices.flatMap(({ kind, id, name, certainty, find }) => {
    const [first, ...rest] = find(calls);
    return first ? [{ kind, id, name, company: null, certainty, reasons: [first, ...rest], told: null }] : [];
  });
}

/** What the scripts in one document saw says about who is there. */
export function findingsOfPage(facts: PageFacts): readonly Finding[] {
  return [
    ...findingsOfNames('cookie', facts.cookies),
    ...findingsOfNames('storage', facts.storage),
    ...findingsOfNames('global', facts.globals),
    ...findingsOfNames('element', facts.elements),
    ...findingsOfCalls(facts.calls),
  ];
}
