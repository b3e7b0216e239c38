import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { levels, type Level } from '../src/export/level.ts';
import { originOf } from '../src/export/origin.ts';
import { noRows, type Rows } from '../src/export/rows.ts';
import { madeUpVisit, marker, type Mark } from './export/made-up.ts';
import { exported, redacted } from './export/redacted.ts';

const hex = fc.stringMatching(/^[\da-f]{20}$/);

function mayShow({ until }: Mark, level: Level): boolean {
  return levels.indexOf(level) <= levels.indexOf(until);
}

/** Marks that stand in a text, or do not, against what the level says. */
function wrong(marks: readonly Mark[], level: Level, text: string): readonly string[] {
  return marks
    .filter((mark) => text.includes(mark.text) !== mayShow(mark, level))
    .map(({ until, text: mark }) => `${mark} (until ${until}) at ${level}`);
}

test('every text of made-up rows is in the files of the levels that may show it, and in no byte of a stricter one', async () => {
  await fc.assert(
    fc.asyncProperty(fc.gen(), fc.integer({ min: 1, max: 3 }), async (gen, count) => {
      const { marks, mark } = marker(() => gen(() => hex));
      const visits = Array.from({ length: count }, () => madeUpVisit(mark));
      for (const level of levels) {
        for (const text of Object.values(await exported(visits, level))) expect(wrong(marks, level, text)).toEqual([]);
      }
    }),
    { numRuns: 20, endOnFailure: true },
  );
}, 60_000);

describe('made-up rows', () => {
  test('leave out no column of text but those of set words', () => {
    const { marks, mark } = marker(() => 'f'.repeat(20));
    const visit = madeUpVisit(mark);
    const unmarked = Object.entries(visit).flatMap(([table, rows]) =>
      rows.flatMap((row: object) =>
        Object.entries(row)
          .filter(([, cell]) => cell === null || typeof cell === 'string' || typeof cell === 'object')
          .filter(([, cell]) => !marks.some(({ text }) => JSON.stringify(cell).includes(text)))
          .map(([name]) => `${table}.${name}`),
      ),
    );
    expect(unmarked).toEqual([
      'visits.started_at',
      'visits.last_seen_at',
      'findings.certainty',
      'third_parties.relation',
      'third_parties.outcome',
      'identifiers.place',
      'identifiers.kept',
      'requests.started_at',
      'requests.outcome',
      ...['day', 'price', 'high', 'currency', 'which', 'availability', 'markup'].map((name) => `prices.${name}`),
      'prices.first_seen',
      'prices.last_seen',
      ...['day', 'price', 'high', 'currency'].map((name) => `price_history.${name}`),
    ]);
  });
});

/** A visit to a site with some third parties and what they weigh. */
function visitTo(site: string, domains: readonly string[]): Rows {
  const [party] = madeUpVisit(marker(() => 'f'.repeat(20)).mark).third_parties;
  return { ...noRows, third_parties: domains.map((domain) => ({ ...party!, site, domain, company: domain })) };
}

describe('counts only', () => {
  test('what fewer than k sites show is put together, and nothing is lost', () => {
    const domain = fc.constantFrom('a.test', 'b.test', 'c.test', 'd.test');
    const visits = fc.array(fc.tuple(fc.constantFrom('one', 'two', 'three', 'four'), fc.array(domain)));
    fc.assert(
      fc.property(visits, fc.integer({ min: 1, max: 5 }), (all, k) => {
        const rows = redacted(
          all.map(([site, domains]) => visitTo(site, domains)),
          'counts-only',
          k,
        )['third_party_counts']!;
        const sitesOf = (name: string) =>
          all.filter(([, domains]) => domains.some((one) => one === name)).map(([site]) => site);
        const shown = ['a.test', 'b.test', 'c.test', 'd.test'].filter((name) => new Set(sitesOf(name)).size >= k);
        expect(new Set(rows.flatMap((row) => row['domain'] ?? []))).toEqual(new Set(shown));
        expect(rows.filter((row) => row['domain'] === null).length).toBeLessThanOrEqual(1);
        const seen = all.flatMap(([, domains]) => domains).length;
        const sum = (name: string) => rows.reduce((total, row) => total + Number(row[name]), 0);
        expect([sum('rows'), sum('requests'), sum('bytes')]).toEqual([seen, 7 * seen, 1000 * seen]);
      }),
    );
  });

  test('many visits to one site are one site', () => {
    const visits = Array.from({ length: 9 }, () => visitTo('one', ['a.test']));
    expect(redacted(visits, 'counts-only', 2)['third_party_counts']).toMatchObject([
      { domain: null, company: null, groups: 1, rows: 9, sites: 1, requests: 63 },
    ]);
  });

  test('a page that did not load is on no site', () => {
    const visits = [visitTo('', ['a.test']), visitTo('one', ['a.test'])];
    expect(redacted(visits, 'counts-only', 2)['third_party_counts']).toMatchObject([
      { domain: null, rows: 2, sites: 1 },
    ]);
  });

  test('the order of rows says nothing of the order of visits', () => {
    const visits = [visitTo('one', ['b.test', 'a.test']), visitTo('two', ['c.test', 'a.test'])];
    const counted = (all: readonly Rows[]) => redacted(all, 'counts-only')['third_party_counts'];
    expect(counted(visits)).toEqual(counted(visits.toReversed()));
  });
});

test.each([
  ['https://shop.test/jane?q=1', 'https://shop.test'],
  ['http://jane:secret@shop.test:8080/a', 'http://shop.test:8080'],
  ['https://a@b@shop.test', 'https://shop.test'],
  ['https://[2001:db8::1]:8080/jane', 'https://[2001:db8::1]:8080'],
  ['wss://shop.test?jane', 'wss://shop.test'],
  ['https://jane@', '…'],
  ['https://jane@/', '…'],
  ['file:///home/jane/list.html', '…'],
  ['data:text/html,jane', '…'],
  ['blob:https://shop.test/1', '…'],
  ['jane', '…'],
  ['', '…'],
])('of the address %s no more than %s is left', (address, left) => {
  expect(originOf(address)).toBe(left);
});
