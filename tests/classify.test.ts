import { expect, test } from 'vitest';
import { classify } from '../src/signals/classify.ts';
import { withRow } from '../tools/new/row.ts';

test.each([
  ['http://static.hotjar.com/lib.js', 'https://shop.example/', 'third', 'Contentsquare', 'session-replay', ['hotjar']],
  ['https://cdn.shop.co.uk/app.js', 'https://www.shop.co.uk/', 'first', null, 'unknown', []],
  ['https://nobody.test/p.gif', 'https://shop.example/', 'third', null, 'unknown', []],
  ['https://me.github.io/p.gif', 'https://you.github.io/', 'third', null, 'unknown', []],
] as const)('%s asked for by %s', (url, page, party, company, category, vendors) => {
  expect(classify({ id: 7, url, page })).toEqual({
    id: 7,
    party,
    host: new URL(url).host,
    company,
    category,
    vendors,
    told: [],
  });
});

test('addresses without a host are nobody', () => {
  const nobody = { party: null, host: null, company: null, category: 'unknown', vendors: [], told: [] };
  expect(classify({ id: 'a', url: 'data:,x', page: 'https://shop.example/' })).toEqual({ id: 'a', ...nobody });
  expect(classify({ id: 'b', url: 'https://nobody.test/', page: 'about:blank' })).toMatchObject({ party: null });
});

test('a new row goes to its place in the alphabet', () => {
  const table = "const reveals = {\n  alpha: ['alpha'],\n  'delta-one': ['delta-one'],\n};\n";
  expect(withRow(table, 'bravo')).toContain("  alpha: ['alpha'],\n  bravo: ['bravo'],\n  'delta-one'");
  expect(withRow(table, 'zulu-1')).toContain("  'delta-one': ['delta-one'],\n  'zulu-1': ['zulu-1'],\n};");
  expect(() => withRow('nothing here', 'bravo')).toThrow('no table');
});
