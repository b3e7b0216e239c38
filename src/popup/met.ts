import { categories, type Category } from '../companies/category.ts';
import type { Outcome } from '../evidence/request-fact.ts';
import type { VisitRow } from '../ledger/schema.ts';
import type { Finding } from '../signals/finding.ts';
import { outcomeOf } from '../signals/outcome.ts';
import type { ThirdParty } from '../signals/third-party.ts';

/** How far a page got with a company: `traced` when there are signs of it but no request to it was seen. */
export type Contact = Outcome | 'traced';

/**
 * From nothing to an answer. Among several requests, one that may have left (`pending`) is further
 * than one that did not (`tried`). Of one request the order is another: see `progress` in finding.ts.
 */
const contacts = ['traced', 'tried', 'pending', 'answered'] as const satisfies readonly Contact[];

/** A company that the visit met, with its hosts. */
export interface Met {
  readonly company: string;
  /** What it is used for here: of several uses, the one that concerns the person most. */
  readonly category: Category;
  readonly contact: Contact;
  readonly requests: number;
  readonly hosts: readonly ThirdParty[];
}

/** The further of two contacts. */
export function further<Some extends Contact>(a: Some, b: Some): Some {
  return contacts.indexOf(b) > contacts.indexOf(a) ? b : a;
}

/** How far the page got with what was found. */
export function contactIn({ reasons }: Finding): Contact {
  return reasons.map<Contact>(({ outcome }) => outcome ?? 'traced').reduce(further);
}

function metOf(company: string, hosts: readonly ThirdParty[], signs: readonly Finding[]): Met {
  const uses = new Set<string>([...hosts.map(({ category }) => category), ...signs.map(({ kind }) => kind)]);
  return {
    company,
    category: categories.find((category) => uses.has(category)) ?? 'unknown',
    contact: [...hosts.map<Contact>(outcomeOf), ...signs.map(contactIn)].reduce(further),
    requests: hosts.reduce((sum, { requests }) => sum + requests, 0),
    hosts,
  };
}

/** Order of magnitude, so that counts that grow while the page lives rarely reorder what someone is reading. */
function magnitude(requests: number): number {
  return Math.floor(Math.log2(requests + 1));
}

function byConcern(a: Met, b: Met): number {
  return (
    categories.indexOf(a.category) - categories.indexOf(b.category) ||
    magnitude(b.requests) - magnitude(a.requests) ||
    a.company.localeCompare(b.company)
  );
}

function byCompany<Thing extends { readonly company: string | null }>(things: readonly Thing[]): Map<string, Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) {
    if (thing.company === null) continue;
    const group = groups.get(thing.company);
    if (group) group.push(thing);
    else groups.set(thing.company, [thing]);
  }
  return groups;
}

/**
 * The companies a visit met, by its third parties and its findings: what records or identifies a
 * person first, then whom the page talked to most. As many as the icon's badge counts.
 */
export function companiesMet(visit: VisitRow): readonly Met[] {
  const hosts = byCompany(othersHosts(visit));
  const signs = byCompany(visit.findings.filter(({ company }) => company !== visit.siteCompany));
  return [...new Set([...hosts.keys(), ...signs.keys()])]
    .map((company) => metOf(company, hosts.get(company) ?? [], signs.get(company) ?? []))
    .toSorted(byConcern);
}

/** The third parties nobody has told us the owner of. */
export function unnamedHosts(visit: VisitRow): readonly ThirdParty[] {
  return othersHosts(visit).filter(({ company }) => company === null);
}

/** Hosts of other companies than the site's. */
export function othersHosts({ thirdParties }: VisitRow): readonly ThirdParty[] {
  return thirdParties.filter(({ relation }) => relation === 'third');
}

/** Hosts of other names that belong to the company of the site itself. */
export function ownHosts({ thirdParties }: VisitRow): readonly ThirdParty[] {
  return thirdParties.filter(({ relation }) => relation === 'same-owner');
}
