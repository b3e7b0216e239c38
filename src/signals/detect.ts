import type { Call } from '../evidence/call.ts';
import type { PageFacts } from '../evidence/page-facts.ts';
import type { Place } from '../evidence/place.ts';
import type { Outcome } from '../evidence/request-fact.ts';
import { hostOf, partyOf } from '../companies/host.ts';
import { pathIn, shown } from './address.ts';
import { practices } from './catalogue.ts';
import type { Decoded } from './decode.ts';
import type { Certainty, Finding, Reason } from './finding.ts';
import { knowledgeOf, type HostKnowledge } from './host.ts';
import type { Exchange, Practice, Seen } from './practice.ts';
import { parametersOf } from './shapes.ts';
import type { NameMark, OwnHostMark, Vendor } from './vendor.ts';
import { allVendors, vendorOf } from './vendors.ts';

/** How sure each place makes us. A name alone is a pattern: anyone can use a name. */
const certaintyOf: Readonly<Record<Place, Certainty>> = {
  request: 'observed',
  global: 'declared',
  element: 'declared',
  cookie: 'inferred',
  storage: 'inferred',
  call: 'inferred',
  address: 'observed',
  name: 'inferred',
  words: 'declared',
};

function finding(vendor: Vendor, reason: Reason, certainty = certaintyOf[reason.place]): Finding {
  return {
    kind: vendor.kind,
    id: vendor.id,
    name: vendor.name,
    company: vendor.company,
    // Marks that nothing backs are a pattern, whatever was seen of them.
    certainty: vendor.chat?.known === 'recalled' ? 'inferred' : certainty,
    reasons: [reason],
    told: null,
  };
}

/**
 * Whom a request told what. An address on a host of somebody else is no more than a pattern, which
 * accuses nobody where sites run the product themselves. What a company's own site tells it is no finding.
 */
export function findingsOfTelling(url: string, read: readonly Decoded[], siteCompany: string | null): Finding[] {
  return read.flatMap(({ decoder, by, run, told }) => {
    const vendor = vendorOf(decoder.vendor);
    if (!vendor || told.length === 0 || vendor.company === siteCompany) return [];
    const reason = { place: 'request', found: shown(url), outcome: 'answered' } as const;
    const { company, ...rest } = finding(vendor, reason, by === 'host' ? 'observed' : 'inferred');
    return [{ ...rest, company: run === 'by-site' ? null : company, told }];
  });
}

interface OwnMark {
  readonly vendor: Vendor;
  readonly mark: OwnHostMark;
}

let own: readonly OwnMark[] | undefined;

/** Made when first asked for, like the other indexes of vendors. */
function ownMarks(): readonly OwnMark[] {
  own ??= allVendors().flatMap((vendor) => (vendor.marks.ownHost ?? []).map((mark) => ({ vendor, mark })));
  return own;
}

/** The vendors that share a host and whose path an address has. */
function vendorsByPath(byPath: HostKnowledge['byPath'], url: string): readonly Vendor[] {
  const path = pathIn(url);
  return byPath.filter((mark) => mark.path.test(path)).map(({ vendor }) => vendor);
}

/**
 * The vendors an address tells. Looks the host up first and tests patterns only within its vendors.
 */
function vendorsOfAddress(url: string): readonly Vendor[] {
  const host = hostOf(url);
  if (!host) return [];
  const { vendors: sure, byPath } = knowledgeOf(host);
  return byPath.length === 0 ? sure : [...new Set([...sure, ...vendorsByPath(byPath, url)])];
}

/** What a request that the browser saw says about who is there. */
export function findingsOfRequest(url: string, outcome: Outcome): readonly Finding[] {
  return vendorsOfAddress(url).map((vendor) => finding(vendor, { place: 'request', found: shown(url), outcome }));
}

/**
 * What an address in the page's own list of resources says. The list has also what a policy
 * stopped before it was a request, so it is no more than what the page says of itself.
 */
export function findingsOfResource(url: string): readonly Finding[] {
  const reason = { place: 'request', found: shown(url), outcome: 'pending' } as const;
  return vendorsOfAddress(url).map((vendor) => finding(vendor, reason, 'declared'));
}

function matches(mark: NameMark, name: string): boolean {
  return typeof mark === 'string' ? mark === name : mark.test(name);
}

function findingsOfNames(place: 'cookie' | 'storage' | 'global' | 'element', names: readonly string[]): Finding[] {
  return allVendors().flatMap((vendor) => {
    const marks: readonly NameMark[] = vendor.marks[place] ?? [];
    return names
      .filter((name) => marks.some((mark) => matches(mark, name)))
      .map((name) => finding(vendor, { place, found: name }));
  });
}

/** What practices of one kind of evidence find in it. */
function findingsOf(all: readonly Practice[], look: (practice: Practice) => readonly Reason[]): Finding[] {
  return all.flatMap((practice) => {
    const [first, ...rest] = look(practice);
    if (!first) return [];
    const { kind, id, name, certainty } = practice;
    return [{ kind, id, name, company: null, certainty, reasons: [first, ...rest], told: null }];
  });
}

const ofCalls = practices.filter((practice) => practice.ofCalls);
const ofExchange = practices.filter((practice) => practice.ofExchange);
const ofArrival = practices.filter((practice) => practice.ofArrival);

/** The finding that a practice makes with these reasons, for evidence that no practice looks at by itself. */
export function practiced(id: string, reason: Reason): readonly Finding[] {
  return findingsOf(practices, (practice) => (practice.id === id ? [reason] : []));
}

/** A stack can be forged: it names a company only if the browser itself saw a request for that script. */
function withCompany(reason: Reason, { isAttested }: Seen): Reason {
  const party = reason.script ? partyOf(reason.script) : null;
  const company = party && isAttested(reason.script!) ? knowledgeOf(party.host).owner.company : null;
  return company === null ? reason : { ...reason, company };
}

/** What a request to another site, and its answer, say about what is done there. */
export function findingsOfExchange(exchange: Exchange, seen: Seen): readonly Finding[] {
  return findingsOf(ofExchange, (practice) => {
    const reason = practice.ofExchange!(exchange, seen);
    return reason ? [reason] : [];
  });
}

/** What the address that a page was opened with says about how one came there. */
export function findingsOfArrival(url: string): readonly Finding[] {
  return url.includes('?') ? findingsOf(ofArrival, (practice) => practice.ofArrival!(url)) : [];
}

/**
 * What a request to the site's own hosts says: some trackers are behind the site's name. An address
 * alone is a pattern, so this is no more than inferred.
 */
export function findingsOfOwnRequest(url: string, outcome: Outcome, siteCompany: string | null): readonly Finding[] {
  const path = pathIn(url);
  const marks = ownMarks().filter(({ mark }) => mark.path.test(path));
  if (marks.length === 0) return [];
  const names = parametersOf(url);
  return marks
    .filter(
      ({ vendor, mark: { query = [] } }) => vendor.company !== siteCompany && query.every((name) => names.has(name)),
    )
    .flatMap(({ vendor, mark }) => {
      const reason = { place: 'request', found: shown(url), outcome } as const;
      if (mark.run === 'by-site') return [{ ...finding(vendor, reason, 'inferred'), company: null }];
      const disguise: Reason = { ...reason, detail: ['vendor', vendor.name], company: vendor.company };
      return [finding(vendor, reason, 'inferred'), ...practiced('first-party-disguise', disguise)];
    });
}

/** What calls say about what is done. */
export function findingsOfCalls(calls: readonly Call[], seen: Seen): readonly Finding[] {
  if (calls.length === 0) return [];
  return findingsOf(ofCalls, (practice) => practice.ofCalls!(calls, seen).map((reason) => withCompany(reason, seen)));
}

/** What was seen of a vendor's chat: what holds it, and what stands in it. */
export function findingsOfChat(id: string, reasons: readonly Reason[]): readonly Finding[] {
  const vendor = vendorOf(id);
  return vendor?.chat ? reasons.map((reason) => finding(vendor, reason)) : [];
}

/** What the names in one document say about who is there. */
export function findingsOfPage(facts: PageFacts): readonly Finding[] {
  return [
    ...findingsOfNames('cookie', facts.cookies),
    ...findingsOfNames('storage', facts.storage),
    ...findingsOfNames('global', facts.globals),
    ...findingsOfNames('element', facts.elements),
  ];
}
