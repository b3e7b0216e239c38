import type { VisitToWrite } from '../../../src/ledger/put-visits.ts';
import type { RequestSeen } from '../../../src/ledger/schema.ts';
import type { VisitRow } from '../../../src/ledger/schema.ts';
import type { Finding } from '../../../src/signals/finding.ts';
import type { ThirdParty } from '../../../src/signals/third-party.ts';

/** What a made-up visit has: about what the pages of the news sites that we know have. */
export const each = { findings: 10, thirdParties: 15, identifiers: 3, requests: 60 } as const;

const companies = 400;
const sites = 2000;

/** Numbers from 0 to 1 that are the same in every run (mulberry32, in the public domain). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** One of so many, the first far more often than the last, as with sites and companies of the web. */
function often(many: number, random: () => number): number {
  return Math.floor(many ** random()) - 1;
}

function several(count: number, many: number, random: () => number): readonly number[] {
  const some = new Set<number>();
  while (some.size < count) some.add(often(many, random));
  return [...some];
}

export const companyName = (at: number) => `Company ${at} Incorporated`;

function thirdParty(at: number, random: () => number): ThirdParty {
  const requests = 1 + Math.floor(random() * 8);
  return {
    host: `cdn-${at}.tracker-${at}.example`,
    domain: `tracker-${at}.example`,
    company: companyName(at),
    category: 'advertising',
    relation: 'third',
    requests,
    answered: requests,
    tried: 0,
    posts: 1,
    bytes: Math.floor(random() * 50_000),
    milliseconds: Math.floor(random() * 500),
    setCookies: random() < 0.3 ? ['uid'] : [],
  };
}

function finding(at: number): Finding {
  const host = `https://cdn-${at}.tracker-${at}.example`;
  return {
    kind: 'advertising',
    id: `vendor-${at}`,
    name: `Vendor ${at}`,
    company: companyName(at),
    certainty: 'observed',
    reasons: [
      { place: 'request', found: host, outcome: 'answered' },
      { place: 'global', found: `__vendor${at}` },
    ],
    told: [
      { field: 'page', about: 'page', value_class: 'url', way: 'sent' },
      { field: 'user id', about: 'person', value_class: 'uuid', way: 'sent' },
    ],
  };
}

function request(nth: number, startedAt: number, host: string, random: () => number): RequestSeen {
  return {
    session: 'made-up',
    id: String(nth),
    leg: Math.floor(random() * 4_294_967_296),
    host,
    url: null,
    type: 'script',
    method: 'GET',
    at: startedAt + nth * 20,
    outcome: 'answered',
    status: 200,
    bytes: Math.floor(random() * 20_000),
    took: Math.floor(random() * 300),
  };
}

/** Milliseconds between two visits: a hundred thousand of them fill a month. */
const between = 24_000;

/** The visit of this number: the same in every run, in the month that begins at `month` (milliseconds since the epoch). */
export function madeVisit(nth: number, month: number): VisitToWrite {
  const random = chance(nth);
  const site = `site-${often(sites, random)}.example`;
  const startedAt = month + nth * between + Math.floor(random() * between);
  const parties = several(each.thirdParties, companies, random);
  const row: VisitRow = {
    // As random as those of browsers.
    id: Array.from({ length: 4 }, () =>
      Math.floor(random() * 4_294_967_296)
        .toString(16)
        .padStart(8, '0'),
    ).join(''),
    url: `https://www.${site}`,
    site,
    siteCompany: null,
    startedAt,
    status: 200,
    error: null,
    thirdParties: parties.map((at) => thirdParty(at, random)),
    findings: parties.slice(0, each.findings).map(finding),
    identifiers: parties.slice(0, each.identifiers).map((at) => ({
      vendor: `vendor-${at}`,
      vendorName: `Vendor ${at}`,
      company: companyName(at),
      place: 'cookie',
      name: 'uid',
      host: `tracker-${at}.example`,
      kept: 365,
    })),
    own: { requests: 20, bytes: 500_000, milliseconds: 900, posts: 0 },
    beyond: 0,
    requestsBeyond: 0,
    unread: { malformed: 0, 'too-large': 0 },
    gaps: 0,
    lastAt: startedAt + 5000,
    traces: [],
    detector: '0.1.0',
    catalogue: '000000000000',
  };
  const hosts = row.thirdParties.map(({ host }) => host);
  const requests = Array.from({ length: each.requests }, (_, at) =>
    request(nth * each.requests + at, startedAt, hosts[at % hosts.length]!, random),
  );
  return { row, requests };
}
