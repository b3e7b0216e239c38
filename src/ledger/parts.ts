import { companiesOf } from '../signals/companies-met.ts';
import { weightOf } from '../signals/weight.ts';
import type { CompanyRow, DayRow, SiteRow, VisitRow } from './schema.ts';

/** What one visit adds to each row of sums that it touches, by the row's key. */
export interface Parts {
  readonly companies: readonly CompanyRow[];
  readonly site: SiteRow;
  readonly day: DayRow;
}

function eachOnce(names: readonly string[]): Readonly<Record<string, number>> {
  return Object.fromEntries(names.map((name) => [name, 1]));
}

function ofCompany(visit: VisitRow, company: string, days: CompanyRow['days']): CompanyRow {
  const hosts = visit.thirdParties.filter((party) => party.company === company && party.relation === 'third');
  const findings = visit.findings.filter((finding) => finding.company === company);
  const sum = (of: (party: (typeof hosts)[number]) => number) => hosts.reduce((all, party) => all + of(party), 0);
  return {
    company,
    visits: 1,
    days,
    requests: sum(({ requests }) => requests),
    answered: sum(({ answered }) => answered),
    tried: sum(({ tried }) => tried),
    bytes: sum(({ bytes }) => bytes),
    // Known only from the rows of the sites: each may have been met before.
    sites: 0,
    top: {},
    findings: eachOnce(findings.map(({ id }) => id)),
    told: eachOnce(findings.flatMap(({ told }) => told ?? []).map(({ about }) => about)),
    identifiers: eachOnce(visit.identifiers.filter((one) => one.company === company).map(({ name }) => name)),
  };
}

/** What a visit adds up to. A company that owns the site itself saw nothing that is told of here. */
export function partsOf(visit: VisitRow): Parts {
  const { site, thirdParties, findings, own } = visit;
  const day = new Date(visit.startedAt).toISOString().slice(0, 10);
  const days = { [Number(day.slice(8))]: 1 };
  const names = companiesOf(visit);
  const companies = names.map((company) => ofCompany(visit, company, days));
  const third = thirdParties.filter(({ relation }) => relation === 'third');
  const thirdRequests = third.reduce((all, { requests }) => all + requests, 0);
  const requests = own.requests + thirdParties.reduce((all, party) => all + party.requests, 0);
  const { content, targeting, unknown } = weightOf(visit);
  return {
    companies,
    site: {
      site,
      visits: 1,
      days,
      requests,
      thirdRequests,
      targetingBytes: targeting.bytes,
      companies: eachOnce(names),
      findings: eachOnce(findings.map(({ id }) => id)),
    },
    day: {
      day,
      visits: 1,
      requests,
      thirdRequests,
      unknownRequests: third.reduce((all, party) => all + (party.category === 'unknown' ? party.requests : 0), 0),
      bytes: content.bytes + targeting.bytes + unknown.bytes,
      targetingBytes: targeting.bytes,
      findings: findings.length,
    },
  };
}
