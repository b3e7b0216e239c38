import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance, type DuckDBConnection } from '@duckdb/node-api';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formats, type Format } from '../src/export/format.ts';
import { levels } from '../src/export/level.ts';
import type { Rows } from '../src/export/rows.ts';
import { openFiles } from '../tools/observe/files.ts';
import { madeUpVisit, marker } from './export/made-up.ts';

const count = 3000;

const facts = {
  created: '2026-11-22T18:00:00.000Z',
  browser: 'Chromium/156',
  pages: count,
  judges: [],
  settings: { wait: 500 },
};

/** Visits that differ in what can be counted; every third has a text that a spreadsheet would run. */
const visits: readonly Rows[] = Array.from({ length: count }, (_, at) => {
  const { mark } = marker(() => at.toString(16).padStart(20, '0'));
  const {
    third_parties: [party],
    findings,
    ...rest
  } = madeUpVisit(mark);
  const host = at % 3 === 0 ? `=cmd|' /C calc'!A${at}` : `h${at}.test`;
  return {
    ...rest,
    findings: findings.map((finding) => ({ ...finding, told: at % 5 === 0 ? null : finding.told })),
    third_parties: [
      { ...party!, host, bytes: 2 ** 40 + at, company: at % 2 === 0 ? null : 'A "quoted",\r\ncompany' },
      { ...party!, host: `second${at}.test`, bytes: at, company: 'Second', set_cookies: [] },
    ],
  };
});

let folder: string;
let duckdb: DuckDBConnection;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'telltale-export-'));
  duckdb = await (await DuckDBInstance.create(':memory:')).connect();
  const files = await openFiles(folder, { formats, level: 'full', k: null });
  for (const rows of visits) await files.write(rows);
  await files.close(facts);
});
afterAll(async () => {
  duckdb.closeSync();
  await rm(folder, { recursive: true });
});

async function asked(sql: string): Promise<readonly unknown[]> {
  return (await duckdb.runAndReadAll(sql)).getRowsJson()[0]!;
}

const sumOf = (numbers: readonly number[]) => String(numbers.reduce((sum, number) => sum + BigInt(number), 0n));

describe.each(formats)('DuckDB opens %s', (format) => {
  const file = (table: string) => `'${join(folder, `${table}.${format}`)}'`;

  test('with the row counts of the rows', async () => {
    for (const [table, each] of Object.entries(visits[0]!)) {
      expect([table, ...(await asked(`SELECT count(*) FROM ${file(table)}`))]).toEqual([
        table,
        String(count * each.length),
      ]);
    }
  });

  test('with their sums, and what is missing', async () => {
    const parties = visits.flatMap((rows) => rows.third_parties);
    expect(
      await asked(`SELECT sum(bytes)::VARCHAR, sum(requests)::VARCHAR, count(company), count(DISTINCT host)
        FROM ${file('third_parties')}`),
    ).toEqual([
      sumOf(parties.map(({ bytes }) => bytes)),
      sumOf(parties.map(({ requests }) => requests)),
      String(parties.filter(({ company }) => company !== null).length),
      String(2 * count),
    ]);
    expect(await asked(`SELECT sum(co2_grams), min(started_at)::TIMESTAMP::VARCHAR FROM ${file('visits')}`)).toEqual([
      count / 2,
      '2026-11-22 18:00:00',
    ]);
  });

  test('with texts as they are, but for the mark that keeps a CSV from running', async () => {
    const mark = format === 'csv' ? "'" : '';
    const [host, company] = await asked(
      `SELECT host, company FROM ${file('third_parties')} WHERE bytes = ${2 ** 40 + 3}`,
    );
    expect([host, company]).toEqual([`${mark}=cmd|' /C calc'!A3`, 'A "quoted",\r\ncompany']);
  });

  test('with lists', async () => {
    const all: Readonly<Record<Format, string>> = {
      jsonl: "SELECT sum(len(reasons)), count(told), sum(len(list_filter(told, t -> t.way = 'held')))",
      parquet: "SELECT sum(len(reasons)), count(told), sum(len(list_filter(told, t -> t.way = 'held')))",
      csv: `SELECT sum(json_array_length(reasons)), count(told),
        sum(len(list_filter(from_json(told, '[{"way":"VARCHAR"}]'), t -> t.way = 'held')))`,
    };
    const findings = visits.flatMap((rows) => rows.findings);
    const told = findings.filter((finding) => finding.told !== null).length;
    expect(await asked(`${all[format]} FROM ${file('findings')}`)).toEqual(
      [findings.flatMap(({ reasons }) => reasons).length, told, told].map(String),
    );
  });
});

test('the query in README.md runs', async () => {
  const [, sql = ''] = /```sql\n([^]*?)```/.exec(await readFile('README.md', 'utf8')) ?? [];
  expect(sql).toContain("'out/findings.parquet'");
  const query = sql
    .replace('out/findings.parquet', join(folder, 'findings.parquet'))
    .replace("'email'", "'event'")
    .replace(';', '');
  expect(await asked(`SELECT count(*) FROM (${query})`)).toEqual([String(count * 0.8)]);
});

test('Parquet has the types of the description', async () => {
  const rows = await duckdb.runAndReadAll(`DESCRIBE SELECT * FROM '${join(folder, 'third_parties.parquet')}'`);
  const types = Object.fromEntries(rows.getRowsJson().map(([name, type]) => [name, type]));
  expect(types).toMatchObject({ bytes: 'BIGINT', host: 'VARCHAR', set_cookies: 'VARCHAR[]' });
  const [started] = await asked(`SELECT typeof(started_at) FROM '${join(folder, 'visits.parquet')}'`);
  expect(started).toBe('TIMESTAMP WITH TIME ZONE');
});

test('the manifest has every file with its length, its hash and its rows', async () => {
  const { files } = JSON.parse(await readFile(join(folder, 'manifest.json'), 'utf8')) as {
    readonly files: readonly Readonly<Record<string, unknown>>[];
  };
  const names = (await readdir(folder)).filter((name) => name !== 'manifest.json');
  expect(new Set(files.map(({ path }) => path))).toEqual(new Set(names));
  for (const { path, bytes, sha256 } of files) {
    const content = await readFile(join(folder, String(path)));
    expect([bytes, sha256]).toEqual([content.length, createHash('sha256').update(content).digest('hex')]);
  }
  expect(files.find(({ path }) => path === 'third_parties.csv')?.['rows']).toBe(2 * count);
});

test('an export over an older one leaves nothing of it', async () => {
  const out = await mkdtemp(join(tmpdir(), 'telltale-export-'));
  const { marks, mark } = marker(() => 'f'.repeat(20));
  const rows = madeUpVisit(mark);
  await writeFile(join(out, 'notes.txt'), 'not ours');
  const left: Record<string, number> = {};
  for (const level of levels) {
    const files = await openFiles(out, { formats, level, k: level === 'counts-only' ? 2 : null });
    await files.write(rows);
    await files.close(facts);
    const names = await readdir(out);
    const { files: listed } = JSON.parse(await readFile(join(out, 'manifest.json'), 'utf8')) as { files: unknown[] };
    expect(names).toHaveLength(listed.length + 2);
    expect(names).toContain('notes.txt');
    const text = (await Promise.all(names.map((name) => readFile(join(out, name), 'latin1')))).join('');
    left[level] = marks.filter((one) => text.includes(one.text)).length;
  }
  expect(left['full']).toBe(marks.length);
  expect(left['counts-only']).toBe(0);
  await rm(out, { recursive: true });
});
