import { partyOf } from '../companies/host.ts';
import type { Column, Columns } from './column.ts';
import { withoutFields } from './reasons.ts';
import type { Rows } from './rows.ts';
import { findings } from './tables/findings.ts';
import { identifiers } from './tables/identifiers.ts';
import { prices } from './tables/prices.ts';
import { requests, type RequestExport } from './tables/requests.ts';
import { thirdParties } from './tables/third-parties.ts';
import { visits } from './tables/visits.ts';

/** A table of the level `counts-only`: how often what is the same by its keys was seen. */
export interface CountTable {
  /** The table that it counts. */
  readonly of: keyof Rows;
  readonly row: string;
  /** The keys, the counts, then what is added up. */
  readonly columns: Columns;
  /** What rows are counted by: words of ours, of the law of names or of the browser, never of a page. */
  readonly keys: readonly string[];
  readonly sums: readonly string[];
  /** What it counts: each has the site, the keys and the sums among its cells. */
  readonly counted: (rows: Rows) => readonly ({ readonly site: string } & object)[];
}

const together = 'The row stands for all that too few sites show.';

const counts = {
  groups: {
    shape: 'integer',
    is: 'How many different ones the row stands for: 1, or as many as were put together in it.',
    seen: 'Counted when the export ended.',
    empty: 'never',
    until: 'no-paths',
  },
  rows: {
    shape: 'integer',
    is: 'How many rows the table of the single visits would have for it.',
    seen: 'Counted when the export ended.',
    empty: 'never',
    silent: 'How many pages there are: one page may have been visited twice.',
    until: 'no-paths',
  },
  sites: {
    shape: 'integer',
    is: 'On how many different sites it was seen.',
    seen: 'Counted when the export ended.',
    empty: 'never',
    until: 'no-paths',
  },
} as const satisfies Columns;

function asKey(column: Column): Column {
  return { ...column, empty: column.empty === 'never' ? together : `${column.empty} Or: ${together}` };
}

function asSum(column: Column): Column {
  return { ...column, is: `Added up over all rows: ${column.is}` };
}

function mapped(columns: Columns, as: (column: Column) => Column): Columns {
  return Object.fromEntries(Object.entries(columns).map(([name, column]) => [name, as(column)]));
}

function countTable(
  of: keyof Rows,
  row: string,
  keys: Columns,
  sums: Columns,
  counted: CountTable['counted'],
): CountTable {
  return {
    of,
    row,
    columns: { ...mapped(keys, asKey), ...counts, ...mapped(sums, asSum) },
    keys: Object.keys(keys),
    sums: Object.keys(sums),
    counted,
  };
}

/** Some columns of a table. */
function some(columns: Columns, ...names: readonly string[]): Columns {
  return Object.fromEntries(names.map((name) => [name, columns[name]!]));
}

const decoded = {
  seen: 'Decoded from requests, or read in the page where its script keeps it.',
  empty: 'never',
  until: 'no-paths',
} as const;

const tellings = {
  id: findings.columns.id,
  about: { shape: 'string', is: 'What it is about.', ...decoded },
  value_class: { shape: 'string', is: 'What the value looks like.', ...decoded },
  way: { shape: 'string', is: 'sent: it stood in a request that left; held: page or browser keep it.', ...decoded },
} as const satisfies Columns;

const costs = [
  ...(['beyond', 'unread_malformed', 'unread_too_large'] as const),
  ...(['own_requests', 'own_bytes', 'own_milliseconds'] as const),
  ...(['content_bytes', 'targeting_bytes', 'unknown_bytes', 'co2_grams', 'targeting_co2_grams'] as const),
];

const [of, ids, parties, asked] = [visits.columns, identifiers.columns, thirdParties.columns, requests.columns];

const askings = {
  party: {
    shape: 'string',
    is: "own: a host of the visited page's own site; third: another one.",
    seen: 'By the registrable domains of both.',
    empty: 'never',
    until: 'no-paths',
  },
  domain: {
    shape: 'string',
    is: 'Registrable domain of the host, of third parties.',
    seen: 'Cut from the host by the public suffix list.',
    empty: "It is a page's own: the row stands for those of all sites.",
    until: 'no-paths',
  },
  type: asked.type,
  outcome: asked.outcome,
} as const satisfies Columns;

/** Who was asked, without saying which site was visited. */
function askedOf({ site, host }: RequestExport) {
  const domain = partyOf(`https://${host}`)?.domain ?? host;
  return domain === site ? { party: 'own', domain: null } : { party: 'third', domain };
}

/** The tables of the level `counts-only`, by the names of their files. */
export const countTables: Readonly<Record<string, CountTable>> = {
  visit_counts: countTable(
    'visits',
    'All visits that were judged by one version.',
    some(of, 'detector', 'catalogue'),
    some(of, ...costs),
    (rows) => rows.visits,
  ),
  finding_counts: countTable(
    'findings',
    'A vendor or practice, by how sure it was.',
    some(findings.columns, 'kind', 'id', 'name', 'company', 'certainty'),
    {},
    (rows) => rows.findings,
  ),
  told_counts: countTable(
    'findings',
    'A sort of thing that a vendor was told, or that was ready for it.',
    tellings,
    {},
    (rows) =>
      rows.findings.flatMap(({ site, id, told }) => (withoutFields(told) ?? []).map((one) => ({ site, id, ...one }))),
  ),
  third_party_counts: countTable(
    'third_parties',
    'A third party, by what became of the requests to it.',
    some(parties, 'domain', 'company', 'category', 'relation', 'outcome'),
    some(parties, 'requests', 'posts', 'bytes', 'milliseconds'),
    (rows) => rows.third_parties,
  ),
  identifier_counts: countTable(
    'identifiers',
    'A vendor that has an ID for this browser, by where it is kept.',
    some(ids, 'vendor', 'company', 'place'),
    {},
    (rows) => rows.identifiers,
  ),
  request_counts: countTable(
    'requests',
    "Requests of one sort to a third party, or to pages' own hosts, by what became of them.",
    askings,
    some(asked, 'bytes', 'milliseconds'),
    (rows) => rows.requests.map((one) => ({ ...one, ...askedOf(one) })),
  ),
  price_counts: countTable(
    'prices',
    'A way in which product pages declare prices.',
    some(prices.columns, 'which', 'availability', 'markup'),
    {},
    (rows) => rows.prices,
  ),
};
