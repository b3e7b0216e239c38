import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats } from '../src/export/format.ts';
import { explain } from '../tools/observe/explained.ts';
import { openParts } from '../tools/observe/parts.ts';
import { sitesOf } from '../tools/observe/site.ts';
import { folderStore } from '../tools/observe/stores/folder.ts';
import { keptOf, shown } from './observe/visits.ts';

let folder: string;

const sites = sitesOf(
  Array.from({ length: 5 }, (_, at) => `https://site-${at}.example/`),
  'once',
);
const days = ['2026-11-22', '2026-11-23'];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telltale-'));
  const store = folderStore(folder);
  const wide = { ...shown, formats };
  for (const [at, worker] of ['one', 'two'].entries()) {
    const parts = openParts(store, worker, wide);
    const some = sites.slice(at * 3, at * 3 + 3).map((site, nth) => keptOf(site, worker, days[nth % 2]));
    await parts.commit(`part-00000${at}`, some, `2026-11-23T0${at}:00:00.000Z`);
  }
  const facts = { run: 'r', level: 'no-values', formats, settings: { wait: 1 } } as const;
  await explain(store, await openParts(store, 'last', wide).settleAll(), shown.tables, facts);
});
afterAll(() => rm(folder, { recursive: true }));

async function query(sql: string): Promise<unknown> {
  const connection = await (await DuckDBInstance.create(':memory:')).connect();
  const rows = (await connection.runAndReadAll(sql)).getRowObjectsJson();
  connection.closeSync();
  return rows;
}

describe('parts in a folder', () => {
  test.each([
    ['parquet', 'read_parquet'],
    ['csv', 'read_csv'],
    ['jsonl', 'read_json'],
  ])('as %s are read by DuckDB with one pattern', async (format, reads) => {
    const all = `${reads}('${folder}/visits/*/*/*.${format}', hive_partitioning = true)`;
    expect(await query(`SELECT requested_url AS url, worker FROM ${all} ORDER BY url`)).toEqual(
      sites.map(({ url }, at) => ({ url, worker: at < 3 ? 'one' : 'two' })),
    );
    expect(
      await query(`SELECT date::text AS date, count(*)::int AS pages FROM ${all} GROUP BY date ORDER BY date`),
    ).toEqual([
      { date: '2026-11-22', pages: 3 },
      { date: '2026-11-23', pages: 2 },
    ]);
    const findings = `${reads}('${folder}/findings/*/*/*.${format}', hive_partitioning = true)`;
    expect(await query(`SELECT count(*)::int AS rows FROM ${findings} SEMI JOIN ${all} USING (requested_url)`)).toEqual(
      [{ rows: 10 }],
    );
  });

  test('are explained together: a resource for each table and format, with the paths of its parts', async () => {
    const described = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as {
      readonly resources: readonly { readonly name: string; readonly path: readonly string[]; readonly rows: number }[];
    };
    expect(described).toMatchObject({
      created: '2026-11-23T01:00:00.000Z',
      pages: 5,
      sources: [{ title: 'Browser/1' }],
      judges: [{ detector: '1', catalogue: 'a' }],
    });
    expect(Object.fromEntries(described.resources.map(({ name, rows }) => [name, rows]))).toEqual({
      findings: 10,
      'findings-csv': 10,
      'findings-parquet': 10,
      visits: 5,
      'visits-csv': 5,
      'visits-parquet': 5,
    });
    const { path } = described.resources.find(({ name }) => name === 'visits')!;
    expect(path.toSorted()).toEqual([
      'visits/date=2026-11-22/worker=one/part-000000.jsonl',
      'visits/date=2026-11-22/worker=two/part-000001.jsonl',
      'visits/date=2026-11-23/worker=one/part-000000.jsonl',
      'visits/date=2026-11-23/worker=two/part-000001.jsonl',
    ]);
    expect(await readFile(join(folder, 'codebook.md'), 'utf8')).toContain('`visits/*/*/*.csv` (5 rows)');
  });
});
