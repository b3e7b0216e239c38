import type { Column, Columns } from './column.ts';
import { withoutFields } from './reasons.ts';
import type { Rows } from './rows.ts';
import { findings } from './tables/findings.ts';
import { identifiers } from './tables/identifiers.ts';
import { prices } from './tables/prices.ts';
import { thirdParties } from './tables/third-parties.ts';
import { visits } from './tables/visits.ts';

/** A table of the level `counts-only`: how often what is the same by its keys was seen. */
export interface CountTable {
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

function countTable(row: string, keys: Columns, sums: Columns, counted: CountTable['counted']): CountTable {
  return {
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

const [of, ids, parties] = [visits.columns, identifiers.columns, thirdParties.columns];

/** The tables of the level `counts-only`, by the names of their files. */
export const countTables: Readonly<Record<string, CountTable>> = {
  visit_counts: countTable(
    'All visits that were judged by one version.',
    some(of, 'detector', 'catalogue'),
    some(of, ...costs),
    (rows) => rows.visits,
  ),
  finding_counts: countTable(
    'A vendor or practice, by how sure it was.',
    some(findings.columns, 'kind', 'id', 'name', 'company', 'certainty'),
    {},
    (rows) => rows.findings,
  ),
  told_counts: countTable('A sort of thing that a vendor was told, or that was ready for it.', tellings, {}, (rows) =>
    rows.findings.flatMap(({ site, id, told }) => (withoutFields(told) ?? []).map((one) => ({ site, id, ...one }))),
  ),
  third_party_counts: countTable(
    'A third party, by what became of the requests to it.',
    some(parties, 'domain', 'company', 'category', 'relation', 'outcome'),
    some(parties, 'requests', 'posts', 'bytes', 'milliseconds'),
    (rows) => rows.third_parties,
  ),
  identifier_counts: countTable(
    'A vendor that has an ID for this browser, by where it is kept.',
    some(ids, 'vendor', 'company', 'place'),
    {},
    (rows) => rows.identifiers,
  ),
  price_counts: countTable(
    'A way in which product pages declare prices.',
    some(prices.columns, 'which', 'availability', 'markup'),
    {},
    (rows) => rows.prices,
  ),
};
