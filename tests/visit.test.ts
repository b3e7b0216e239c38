import { expect, test } from 'vitest';
import type { PageFacts } from '../src/evidence/page-facts.ts';
import type { ResponseFact } from '../src/evidence/request-fact.ts';
import { withoutPaths } from '../src/signals/finding.ts';
import { noteRequest, noteResponse } from '../src/signals/traffic.ts';
import { toRow } from '../src/ledger/rows.ts';
import { companiesOf } from '../src/signals/companies-met.ts';
import { newVisit, notePage, type Visit } from '../src/signals/visit.ts';

const hotjar = 'https://static.hotjar.com/c/hotjar-1.js';
const pixel = 'https://third.test/p.gif';

const asked = (url: string) => ({ id: '1', url, type: 'script', method: 'GET', at: 1 });
const outcome = (url: string, word: ResponseFact['outcome'], rest: Partial<ResponseFact> = {}): ResponseFact => ({
  id: '1',
  url,
  type: 'script',
  outcome: word,
  status: word === 'answered' ? 200 : null,
  error: null,
  setCookies: [],
  values: [],
  to: null,
  bytes: null,
  took: null,
  ...rest,
});
const loaded = (address: string, bytes = 0) => ({ address, bytes });
const shown = (facts: Partial<PageFacts>): PageFacts => ({
  cookies: [],
  storage: [],
  globals: [],
  elements: [],
  resources: [],
  calls: [],
  ...facts,
});
const visit = (): Visit => newVisit('a', 'https://www.shop.test/', 1);
const third = (of: Visit, host: string) => of.thirdParties.get(host);

test('a visit knows its site', () => {
  expect(newVisit('a', 'https://www.shop.co.uk/x', 1).site).toBe('shop.co.uk');
  expect(newVisit('a', 'http://127.0.0.1:8080/', 1).site).toBe('127.0.0.1');
  expect(newVisit('a', 'about:blank', 1).site).toBe('');
});

test('the site’s own hosts are no third parties', () => {
  const one = visit();
  noteRequest(one, asked('https://cdn.shop.test/app.js'));
  noteRequest(one, asked('data:text/javascript,'));
  expect([...one.thirdParties]).toEqual([]);
});

test('a request that was blocked is tried; one that was answered later makes the finding answered', () => {
  const one = visit();
  noteRequest(one, asked(hotjar));
  noteResponse(one, outcome(hotjar, 'tried'));
  expect(one.findings.get('hotjar')?.reasons).toEqual([{ place: 'request', found: hotjar, outcome: 'tried' }]);
  noteRequest(one, asked(hotjar));
  noteResponse(one, outcome(hotjar, 'answered', { setCookies: ['a', 'b', 'a'], bytes: 10 }));
  noteResponse(one, outcome(hotjar, 'tried'));
  expect(one.findings.get('hotjar')?.reasons).toEqual([{ place: 'request', found: hotjar, outcome: 'answered' }]);
  expect(third(one, 'static.hotjar.com')).toMatchObject({
    requests: 2,
    answered: 1,
    tried: 2,
    bytes: 10,
    setCookies: ['a', 'b'],
  });
  expect(companiesOf(one)).toEqual(['Contentsquare']);
});

test('what a page lists and the listener tells is one request, in either order', () => {
  const listedFirst = visit();
  notePage(listedFirst, shown({ resources: [loaded(pixel)] }));
  expect(third(listedFirst, 'third.test')).toMatchObject({ requests: 1, answered: 0 });
  noteRequest(listedFirst, asked(pixel));
  expect(third(listedFirst, 'third.test')?.requests).toBe(1);
  noteRequest(listedFirst, asked(pixel));
  expect(third(listedFirst, 'third.test')?.requests).toBe(2);

  const heardFirst = visit();
  noteRequest(heardFirst, asked(pixel));
  notePage(heardFirst, shown({ resources: [loaded(pixel)] }));
  expect(third(heardFirst, 'third.test')?.requests).toBe(1);
});

test('page facts received twice change nothing', () => {
  const facts = shown({ cookies: ['_hjSession_1'], globals: ['hj'], resources: [loaded(hotjar), loaded(pixel)] });
  const once = visit();
  notePage(once, facts);
  const twice = visit();
  notePage(twice, facts);
  notePage(twice, facts);
  expect(twice).toEqual(once);
  expect(once.findings.get('hotjar')?.certainty).toBe('declared');
});

test('a finding keeps its surest certainty and at most twenty reasons', () => {
  const one = visit();
  notePage(one, shown({ cookies: ['_hjSession_0'] }));
  expect(one.findings.get('hotjar')?.certainty).toBe('inferred');
  notePage(one, shown({ globals: ['hj'] }));
  expect(one.findings.get('hotjar')?.certainty).toBe('declared');
  notePage(one, shown({ cookies: Array.from({ length: 50 }, (_, number) => `_hjSession_${number}`) }));
  expect(one.findings.get('hotjar')?.certainty).toBe('declared');
  expect(one.findings.get('hotjar')?.reasons).toHaveLength(20);
});

test('more hosts than a visit can hold are counted, not kept', () => {
  const one = visit();
  for (let number = 0; number < 2010; number += 1) noteRequest(one, asked(`https://host-${number}.test/`));
  expect(one.thirdParties.size).toBe(2000);
  for (const word of ['answered', 'tried'] as const) noteResponse(one, outcome('https://host-2005.test/', word));
  noteRequest(one, asked('https://host-2005.test/again'));
  expect(one.beyond).toBe(10);
});

test('a request that was answered is told of even when twenty others were not', () => {
  const one = visit();
  for (let number = 0; number < 30; number += 1)
    noteResponse(one, outcome(`https://static.hotjar.com/c/${number}.js`, 'tried'));
  noteResponse(one, outcome(hotjar, 'answered'));
  const reasons = one.findings.get('hotjar')?.reasons ?? [];
  expect(reasons).toHaveLength(20);
  expect(reasons.filter((reason) => reason.outcome === 'answered').map(({ found }) => found)).toEqual([hotjar]);
});

test('what only the page’s list names is declared, for a policy may have stopped it', () => {
  const one = visit();
  notePage(one, shown({ resources: [loaded(hotjar)] }));
  expect(one.findings.get('hotjar')?.certainty).toBe('declared');
  noteRequest(one, asked(hotjar));
  expect(one.findings.get('hotjar')?.certainty).toBe('observed');
});

test('an answer from the cache is no answer: nothing left', () => {
  const one = visit();
  noteRequest(one, asked(hotjar));
  noteResponse(one, outcome(hotjar, 'pending', { status: 200, bytes: 10 }));
  expect(third(one, 'static.hotjar.com')).toMatchObject({ requests: 1, answered: 0, bytes: 0 });
});

test('without paths, a finding keeps where each request went and what became of it', () => {
  const one = visit();
  for (const path of ['/a/jane-doe', '/b/jane-doe']) {
    noteRequest(one, asked(`https://static.hotjar.com${path}`));
    noteResponse(one, outcome(`https://static.hotjar.com${path}`, path === '/a/jane-doe' ? 'tried' : 'answered'));
  }
  notePage(one, shown({ cookies: ['_hjSession_1'] }));
  expect(withoutPaths(one.findings.get('hotjar')!).reasons).toEqual([
    { place: 'request', found: 'https://static.hotjar.com', outcome: 'answered' },
    { place: 'cookie', found: '_hjSession_1' },
  ]);
});

test('no query of any address is kept', () => {
  const one = visit();
  noteRequest(one, asked(`${hotjar}?sv=secret#secret`));
  noteRequest(one, asked('https://1.fls.doubleclick.net/activityi;u1=secret;~oref=https%3A%2F%2Fsecret.test'));
  noteResponse(one, outcome(`${hotjar}?sv=secret`, 'answered'));
  expect(JSON.stringify(toRow(one, { addresses: 'full', traceSalt: null }))).not.toContain('secret');
});
