import { describe, expect, test } from 'vitest';
import { columnsOf, datapackage } from '../src/export/datapackage.ts';
import { rowsOf, type Asked, type Rows } from '../src/export/rows.ts';
import type { VisitRow } from '../src/ledger/schema.ts';
import type { PriceSeen } from '../src/signals/prices/noting.ts';
import type { Told } from '../src/signals/told.ts';

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
  unread: { malformed: 2, 'too-large': 1 },
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

function rows(values: Asked['values']): Rows {
  return rowsOf(visit, { requestedUrl: null, iso: (at) => new Date(at).toISOString(), prices, values });
}

test('bodies that could not be read are counted by why', () => {
  expect(rows('left-out').visits[0]).toMatchObject({ unread_malformed: 2, unread_too_large: 1 });
});

test('a visit gives the prices that it saw', () => {
  expect(rows('left-out').prices).toEqual([
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
    const [finding] = rows('left-out').findings;
    expect(finding?.told).toEqual([
      { field: 'en', about: 'event', value_class: 'word', way: 'sent' },
      { field: 'people[…].plan', about: 'trait', value_class: 'word', way: 'held' },
    ]);
  });

  test('is given away as it is where values are asked for', () => {
    expect(rows('included').findings[0]?.told).toEqual(told);
  });
});

describe('the codebook', () => {
  interface Described {
    readonly resources: readonly {
      readonly path: string;
      readonly schema: { readonly fields: readonly { readonly name: string; readonly description: string }[] };
    }[];
  }
  const { resources } = datapackage({}) as Described;

  test.each(['visits', 'findings', 'identifiers', 'prices'] as const)(
    'has every column of %s in its order',
    (table) => {
      expect(Object.keys(rows('included')[table][0]!)).toEqual(columnsOf(table));
    },
  );

  test('says what each column means', () => {
    const fields = resources.flatMap(({ schema }) => schema.fields);
    expect(
      fields.filter(({ description }) => !/^[A-Z"a-z].{10,}\.$/.test(description)).map(({ name }) => name),
    ).toEqual([]);
  });

  test('has the words for what something is about and what a value looks like', () => {
    const findings = resources.find(({ path }) => path === 'findings.jsonl');
    const description = findings?.schema.fields.find(({ name }) => name === 'told')?.description;
    expect(description).toMatch(/\{field, about, value_class, way, value\?\}/);
    for (const word of ['health', 'segment', 'consent-string', 'sha256', 'held']) expect(description).toContain(word);
  });
});
