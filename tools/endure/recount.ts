import { targeting } from '../../src/companies/category.ts';
import type { CompanyRow, DayRow, SiteRow, VisitRow } from '../../src/ledger/schema.ts';

/** Every row of sums that some visits come to, counted one by one without the ledger's own code; each list in the order of its keys. */
export interface Recount {
  readonly companies: readonly CompanyRow[];
  readonly sites: readonly SiteRow[];
  readonly days: readonly DayRow[];
}

type Counts = Record<string, number>;

function once(names: Iterable<string>): ReadonlySet<string> {
  return new Set(names);
}

function tally(visits: readonly VisitRow[], namesOf: (visit: VisitRow) => ReadonlySet<string>): Counts {
  const counts = new Map<string, number>();
  for (const visit of visits) for (const name of namesOf(visit)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}

const total = <One>(all: readonly One[], of: (one: One) => number) => all.reduce((sum, one) => sum + of(one), 0);

const dayOf = ({ startedAt }: VisitRow) => new Date(startedAt).toISOString().slice(0, 10);

const daysOf = (visits: readonly VisitRow[]) => tally(visits, (visit) => once([String(Number(dayOf(visit).slice(8)))]));

const foreign = ({ thirdParties }: VisitRow) => thirdParties.filter(({ relation }) => relation === 'third');

function companiesIn(visit: VisitRow): ReadonlySet<string> {
  return once(
    [...foreign(visit).map(({ company }) => company), ...visit.findings.map(({ company }) => company)].filter(
      (company): company is string =>
        company !== null &&
        (company !== visit.siteCompany || foreign(visit).some((party) => party.company === company)),
    ),
  );
}

const hostsOf = (visits: readonly VisitRow[], company: string) =>
  visits.flatMap(foreign).filter((party) => party.company === company);

const requestsIn = (visit: VisitRow) => visit.own.requests + total(visit.thirdParties, ({ requests }) => requests);

const forTargeting: readonly string[] = [...targeting, 'marketing'];

const targetingBytes = (visit: VisitRow) =>
  total(
    foreign(visit).filter(({ category }) => forTargeting.includes(category)),
    ({ bytes }) => bytes,
  );

/** The twenty sites with most visits. */
function mostVisited(visits: readonly VisitRow[]): Counts {
  const sites = Object.entries(tally(visits, ({ site }) => once([site])));
  sites.sort(([one, few], [other, many]) => many - few || (one < other ? -1 : 1));
  return Object.fromEntries(sites.slice(0, 20));
}

function ofCompany(company: string, visits: readonly VisitRow[]): CompanyRow {
  const own = (visit: VisitRow) => visit.findings.filter((finding) => finding.company === company);
  const hosts = hostsOf(visits, company);
  return {
    company,
    visits: visits.length,
    days: daysOf(visits),
    requests: total(hosts, ({ requests }) => requests),
    answered: total(hosts, ({ answered }) => answered),
    tried: total(hosts, ({ tried }) => tried),
    bytes: total(hosts, ({ bytes }) => bytes),
    sites: new Set(visits.map(({ site }) => site)).size,
    top: mostVisited(visits),
    findings: tally(visits, (visit) => once(own(visit).map(({ id }) => id))),
    told: tally(visits, (visit) => once(own(visit).flatMap(({ told }) => (told ?? []).map(({ about }) => about)))),
    identifiers: tally(visits, (visit) =>
      once(visit.identifiers.filter((one) => one.company === company).map(({ name }) => name)),
    ),
  };
}

function grouped(visits: readonly VisitRow[], keyOf: (visit: VisitRow) => string): [string, VisitRow[]][] {
  const groups = new Map<string, VisitRow[]>();
  for (const visit of visits) groups.set(keyOf(visit), [...(groups.get(keyOf(visit)) ?? []), visit]);
  return [...groups].toSorted(([one], [other]) => (one < other ? -1 : 1));
}

export function recount(visits: readonly VisitRow[]): Recount {
  const names = [...new Set(visits.flatMap((visit) => [...companiesIn(visit)]))].toSorted();
  const met = names.map((name) => [name, visits.filter((visit) => companiesIn(visit).has(name))] as const);
  return {
    companies: met.map(([name, those]) => ofCompany(name, those)),
    sites: grouped(visits, ({ site }) => site).map(([site, there]) => ({
      site,
      visits: there.length,
      days: daysOf(there),
      requests: total(there, requestsIn),
      thirdRequests: total(there.flatMap(foreign), ({ requests }) => requests),
      targetingBytes: total(there, targetingBytes),
      companies: tally(there, companiesIn),
      findings: tally(there, (visit) => once(visit.findings.map(({ id }) => id))),
    })),
    days: grouped(visits, dayOf).map(([day, those]) => ({
      day,
      visits: those.length,
      requests: total(those, requestsIn),
      thirdRequests: total(those.flatMap(foreign), ({ requests }) => requests),
      unknownRequests: total(
        those.flatMap(foreign).filter(({ category }) => category === 'unknown'),
        ({ requests }) => requests,
      ),
      bytes: total(those, ({ own, thirdParties }) => own.bytes + total(thirdParties, ({ bytes }) => bytes)),
      targetingBytes: total(those, targetingBytes),
      findings: total(those, ({ findings }) => findings.length),
    })),
  };
}
