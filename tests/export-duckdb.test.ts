import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../src/export/format.ts';
import { archived, contentsOf } from './export/archived.ts';
import { small } from './export/small.ts';

const folder = mkdtempSync(join(tmpdir(), 'telltale-duckdb-'));
const queries = join(import.meta.dirname, '..', 'docs', 'queries');

let database: DuckDBInstance;
let connection: DuckDBConnection;

/** Rows as plain values. */
async function ask(sql: string): Promise<readonly object[]> {
  return (await connection.runAndReadAll(sql)).getRowObjectsJson();
}

beforeAll(async () => {
  for (const format of formats) {
    const { zip } = await archived(contentsOf(small.visits, small.prices), { format });
    for (const [path, bytes] of Object.entries(unzipSync(zip))) writeFileSync(join(folder, path), bytes);
  }
  database = await DuckDBInstance.create(':memory:', { threads: '1' });
  connection = await database.connect();
  await connection.run(`SET file_search_path = '${folder}'`);
  await connection.run(readFileSync(join(queries, 'open.sql'), 'utf8'));
});

afterAll(() => {
  connection.closeSync();
  database.closeSync();
  rmSync(folder, { recursive: true });
});

const parties = small.visits.flatMap(({ visit }) => visit.thirdParties);
const requests = small.visits.flatMap((one) => one.requests);

describe.each([
  ['jsonl', 'read_json'],
  ['csv', 'read_csv'],
  ['parquet', 'read_parquet'],
])('%s opens with the counts and sums of the ledger', (format, read) => {
  const from = (table: string) => `FROM ${read}('${table}.${format}')`;

  test.each([
    ['visits', small.visits.length],
    ['findings', small.visits.flatMap(({ visit }) => visit.findings).length],
    ['third_parties', parties.length],
    ['identifiers', small.visits.flatMap(({ visit }) => visit.identifiers).length],
    ['requests', requests.length],
    ['price_history', small.prices.length],
  ])('%s has %i rows', async (table, rows) => {
    expect(await ask(`SELECT count(*)::INTEGER AS rows ${from(table)}`)).toEqual([{ rows }]);
  });

  test('sums', async () => {
    const sums = 'sum(requests)::INTEGER AS requests, sum(bytes)::INTEGER AS bytes';
    expect(await ask(`SELECT ${sums} ${from('third_parties')}`)).toEqual([
      {
        requests: parties.reduce((sum, one) => sum + one.requests, 0),
        bytes: parties.reduce((sum, one) => sum + one.bytes, 0),
      },
    ]);
    expect(
      await ask(`SELECT sum(bytes)::INTEGER AS bytes, max(epoch_ms(started_at))::VARCHAR AS last ${from('requests')}`),
    ).toEqual([
      {
        bytes: requests.reduce((sum, one) => sum + (one.bytes ?? 0), 0),
        last: String(Math.max(...requests.map(({ at }) => at ?? 0))),
      },
    ]);
  });
});

/** What each query in docs/queries says of the small ledger, counted by hand. */
const answers: Readonly<Record<string, readonly object[]>> = {
  'companies-that-saw-me-most.sql': [
    { company: 'Ads Inc', visits: '3', sites: '2', answered: '9', percent_of_visits: 60 },
    { company: 'Stats Ltd', visits: '3', sites: '3', answered: '6', percent_of_visits: 60 },
  ].toSorted((a, b) => Number(b.sites) - Number(a.sites)),
  'visits-by-category.sql': [
    { category: 'advertising', visits: '3', percent_of_visits: 60 },
    { category: 'analytics', visits: '3', percent_of_visits: 60 },
    { category: 'unknown', visits: '1', percent_of_visits: 20 },
  ],
  'cookie-syncing-pairs.sql': [{ holder: 'ads.test', receiver: 'sync.match.test', visits: '2', sites: '2' }],
  'before-and-after.sql': [
    { side: 'before', visits: '1', sites: '1', companies_per_visit: 2, targeting_bytes_per_visit: '5000' },
    { side: 'after', visits: '2', sites: '1', companies_per_visit: 0.5, targeting_bytes_per_visit: '1500' },
  ],
  'before-any-choice.sql': [{ site: 'shop.test', visits_with: '2', visits: '3', hosts: '1' }],
  'requests-by-hour.sql': [
    [10, 6, 5],
    [11, 7, 6],
    [12, 4, 3],
    [13, 3, 2],
    [14, 1, 0],
  ].map(([day, all, others]) => ({
    day: `2026-11-${day}`,
    hour: '8',
    requests: String(all),
    of_others: String(others),
    did_not_leave: '0',
  })),
  'prices-over-time.sql': [
    {
      site: 'shop.test',
      product: 'shoe',
      currency: 'EUR',
      days: '2',
      first_price: '49.00',
      last_price: '59.50',
      lowest: '49.00',
      highest: '59.50',
    },
  ],
  'blind-spots.sql': [
    { visits_with_gaps: '1', gaps: '1', hosts_beyond: '0', requests_beyond: '0', bodies_unread: '0', visits: '5' },
  ],
};

describe('queries of docs/queries', () => {
  test('all have an answer here', () => {
    expect(readdirSync(queries).toSorted()).toEqual([...Object.keys(answers), 'open.sql'].toSorted());
  });

  test.each(Object.entries(answers))('%s', async (file, rows) => {
    await connection.run("SET TimeZone = 'Pacific/Auckland'; SET VARIABLE day = DATE '2026-11-12'");
    expect(await ask(readFileSync(join(queries, file), 'utf8'))).toEqual(rows);
  });
});
