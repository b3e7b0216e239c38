import { describe, expect, test } from 'vitest';
import type { Columns } from '../src/export/column.ts';
import { codebook } from '../src/export/codebook.ts';
import { countTables } from '../src/export/counts.ts';
import { datapackage } from '../src/export/datapackage.ts';
import { levels } from '../src/export/level.ts';
import { manifest } from '../src/export/manifest.ts';
import type { Provenance, TableFile } from '../src/export/provenance.ts';
import { redaction } from '../src/export/redaction.ts';
import { rowsOf, type Rows } from '../src/export/rows.ts';
import { newSeal } from '../src/export/seal.ts';
import { tables } from '../src/export/tables.ts';
import type { VisitRow } from '../src/ledger/schema.ts';
import type { PriceSeen } from '../src/signals/prices/noting.ts';
import type { Told } from '../src/signals/told.ts';
import { redacted } from './export/redacted.ts';

const told: readonly Told[] = [
  { field: 'en', about: 'event', value_class: 'word', way: 'sent', value: 'page_view' },
  { field: 'en', about: 'event', value_class: 'word', way: 'sent', value: 'scroll' },
  { field: 'people[jane@shop.example].plan', about: 'trait', value_class: 'word', way: 'held', value: 'gold' },
];

const visit: VisitRow = {
  id: 'v',
  url: 'https://shop.example/',
  site: 'shop.example',
  siteCompany: null,
  startedAt: 0,
  status: 200,
  error: null,
  thirdParties: [],
  findings: [
    {
      kind: 'analytics',
      id: 'google-analytics',
      name: 'Google Analytics',
      company: 'Google',
      certainty: 'observed',
      reasons: [{ place: 'request', found: 'https://www.google-analytics.com/g/collect', outcome: 'answered' }],
      told,
    },
  ],
  identifiers: [
    {
      vendor: 'google-analytics',
      vendorName: 'Google Analytics',
      company: 'Google',
      place: 'cookie',
      name: '_ga',
      host: null,
      kept: 400,
    },
  ],
  own: { requests: 1, bytes: 2, milliseconds: 3, posts: 0 },
  beyond: 0,
  requestsBeyond: 0,
  unread: { malformed: 2, 'too-large': 1 },
  gaps: 0,
  lastAt: 0,
  traces: [],
  detector: '0.1.0',
  catalogue: 'abc',
};

const prices: readonly PriceSeen[] = [
  {
    key: '["shop.example/p/shoe","","sku=S1"]',
    at: 'shop.example/p/shoe',
    product: 'sku=S1',
    name: 'Shoe',
    price: '49',
    high: null,
    currency: 'EUR',
    which: 'only',
    availability: 'InStock',
    markup: 'json-ld',
    first: 1000,
    last: 2000,
  },
];

function rows(): Rows {
  return rowsOf(visit, { requestedUrl: null, iso: (at) => new Date(at).toISOString(), prices, requests: [] });
}

test('bodies that could not be read are counted by why', () => {
  expect(rows().visits[0]).toMatchObject({ unread_malformed: 2, unread_too_large: 1 });
});

test('no table has the traces of a visit’s addresses', () => {
  const traced = { ...visit, traces: ['digest-of-an-address'] };
  const all = rowsOf(traced, { requestedUrl: null, iso: (at) => new Date(at).toISOString(), prices, requests: [] });
  expect(JSON.stringify(all)).toContain('shop.example');
  expect(JSON.stringify(all)).not.toContain('digest-of-an-address');
});

test('a visit gives the prices that it saw', () => {
  expect(rows().prices).toEqual([
    {
      visit_id: 'v',
      site: 'shop.example',
      product: '["shop.example/p/shoe","","sku=S1"]',
      name: 'Shoe',
      day: '1970-01-01',
      price: '49',
      high: null,
      currency: 'EUR',
      which: 'only',
      availability: 'InStock',
      markup: 'json-ld',
      first_seen: '1970-01-01T00:00:01.000Z',
      last_seen: '1970-01-01T00:00:02.000Z',
    },
  ]);
});

describe('what was told', () => {
  test('is given away without values, each field and class once, and without names that are addresses', () => {
    const [finding] = redacted([rows()], 'no-values')['findings']!;
    expect(finding?.['told']).toEqual([
      { field: 'en', about: 'event', value_class: 'word', way: 'sent' },
      { field: 'people[…].plan', about: 'trait', value_class: 'word', way: 'held' },
    ]);
  });

  test('is given away as it is where values are asked for', () => {
    expect(redacted([rows()], 'full')['findings']?.[0]?.['told']).toEqual(told);
  });

  test('is given away without fields where paths are left out', () => {
    expect(redacted([rows()], 'no-paths')['findings']?.[0]?.['told']).toEqual([
      { field: '…', about: 'event', value_class: 'word', way: 'sent' },
      { field: '…', about: 'trait', value_class: 'word', way: 'held' },
    ]);
  });
});

const files: readonly TableFile[] = Object.keys({ ...tables, ...countTables }).flatMap((table) =>
  (['jsonl', 'csv', 'parquet'] as const).map((format) => ({
    path: `${table}.${format}`,
    table,
    format,
    rows: 3,
    bytes: 20,
    sha256: 'ab',
  })),
);

function provenanceAt(level: Provenance['level']): Provenance {
  return {
    created: '2026-11-22T18:00:00.000Z',
    browser: 'Chromium/156',
    pages: 2,
    settings: { wait: 500 },
    level,
    judges: [{ detector: '0.1.0', catalogue: 'abc' }],
    k: level === 'counts-only' ? 7 : null,
  };
}

describe.each(levels)('at the level %s', (level) => {
  const shown = redaction(level, 7, Object.keys(tables) as (keyof Rows)[]).tables;
  const written = files.filter(({ table }) => table in shown);
  const book = codebook(shown, written, provenanceAt(level));

  test('rows have the columns of the description, in its order', () => {
    const all = redacted([rows()], level);
    expect(Object.keys(all)).toEqual(Object.keys(shown));
    for (const [table, { columns }] of Object.entries(shown)) {
      for (const row of all[table]!) expect(Object.keys(row)).toEqual(Object.keys(columns));
    }
  });

  test('the codebook has each table and column, and says what was left out', () => {
    for (const [table, { columns }] of Object.entries(shown)) {
      expect(book).toContain(`## ${table}\n`);
      for (const column of Object.keys(columns)) expect(book).toContain(`\n| \`${column}\` | `);
    }
    expect(book).toContain(`Redaction level \`${level}\`.`);
    expect(book.includes('fewer than 7 different sites')).toBe(level === 'counts-only');
    expect(book).toContain('0.1.0 with the catalogue abc');
  });

  test('the data package has each file once, and points from rows to their visits', () => {
    const { resources, redaction: said } = datapackage(shown, written, provenanceAt(level)) as {
      readonly redaction: object;
      readonly resources: readonly {
        readonly name: string;
        readonly path: string;
        readonly schema: { readonly foreignKeys?: readonly { readonly reference: { readonly resource: string } }[] };
      }[];
    };
    const names = resources.map(({ name }) => name);
    expect(new Set(names).size).toBe(written.length);
    expect(resources.map(({ path }) => path)).toEqual(written.map(({ path }) => path));
    for (const { schema } of resources) {
      for (const { reference } of schema.foreignKeys ?? []) expect(names).toContain(reference.resource);
    }
    expect(said).toEqual(level === 'counts-only' ? { level, k: 7 } : { level });
  });
});

describe('the description', () => {
  const all = Object.entries({ ...tables, ...countTables }).flatMap(([table, { columns }]) =>
    Object.entries(columns as Columns).map(([name, column]) => [`${table}.${name}`, column] as const),
  );

  test('is in whole sentences', () => {
    const sentences = all.flatMap(([name, { is, seen, empty, silent = 'Nothing more.' }]) =>
      [is, seen, silent, empty === 'never' ? 'It is never empty.' : empty].map((text) => `${name}: ${text}`),
    );
    expect(sentences.filter((text) => !/^\S+: [A-Z"a-z][^]{8,}\.$/.test(text))).toEqual([]);
  });

  test('has the words for what something is about and what a value looks like', () => {
    const { is } = tables.findings.columns.told;
    expect(is).toMatch(/\{field, about, value_class, way, value\?\}/);
    for (const word of ['health', 'segment', 'consent-string', 'sha256', 'held']) expect(is).toContain(word);
  });
});

test('the manifest says how long a file is, what its hash is, and how many rows it has', () => {
  const seal = newSeal();
  seal.add(new TextEncoder().encode('a'));
  seal.add(new TextEncoder().encode('bc'));
  const [file] = files;
  expect(
    manifest([
      { ...file!, ...seal.facts() },
      { path: 'codebook.md', bytes: 1, sha256: 'cd' },
    ]),
  ).toEqual({
    files: [
      // https://csrc.nist.gov/projects/cryptographic-standards-and-guidelines/example-values: SHA-256 of "abc".
      {
        path: 'visits.jsonl',
        bytes: 3,
        sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
        rows: 3,
      },
      { path: 'codebook.md', bytes: 1, sha256: 'cd' },
    ],
  });
});
