import { describe, expect, test } from 'vitest';
import { groupsOf } from '../src/popup/groups.ts';
import { companiesMet } from '../src/popup/met.ts';
import { optOutHost } from '../src/popup/opt-out-host.ts';
import { isSpecial } from '../src/popup/special-page.ts';
import { verdictOf } from '../src/popup/verdict.ts';
import { visible } from '../src/popup/visible.ts';
import { companiesOf } from '../src/signals/companies-met.ts';
import { finding, host, states, visit } from './gallery/states.ts';

const tried = { answered: 0, tried: 1 };
const pending = { answered: 0 };
const noRest = { pending: 0, tried: 0, traced: 0, unnamed: 0, beyond: false };

describe('the verdict', () => {
  test('of nobody', () => {
    expect(verdictOf(visit())).toEqual({ contact: 'none', named: [], others: 0, unnamed: 0, rest: noRest });
  });

  test('names up to three companies', () => {
    const thirdParties = ['A', 'B', 'C'].map((name) => host(`${name}.test`, name));
    expect(verdictOf(visit({ thirdParties }))).toMatchObject({ named: ['A', 'B', 'C'], others: 0 });
  });

  test('names two of more, and never “1 other company”', () => {
    const thirdParties = ['A', 'B', 'C', 'D'].map((name) => host(`${name}.test`, name));
    expect(verdictOf(visit({ thirdParties }))).toMatchObject({ named: ['A', 'B'], others: 2 });
  });

  test('names first who records or identifies, then whom the page talked to most', () => {
    const thirdParties = [
      host('a.test', 'Files', { category: 'cdn', requests: 500 }),
      host('b.test', 'Small ads'),
      host('c.test', 'Big ads', { requests: 50 }),
      host('d.test', 'Recorder', { category: 'session-replay' }),
    ];
    expect(companiesMet(visit({ thirdParties })).map(({ company }) => company)).toEqual([
      'Recorder',
      'Big ads',
      'Small ads',
      'Files',
    ]);
  });

  test('says of everyone in the sentence what is true of them, and counts the rest', () => {
    const thirdParties = [
      host('a.test', 'Answered'),
      host('b.test', 'Pending', pending),
      host('c.test', 'Tried', tried),
      host('d.test', null),
      host('e.test', null, tried),
    ];
    const findings = [
      finding('x', 'X', 'Traced', { reasons: [{ place: 'cookie', found: '_x' }], certainty: 'inferred' }),
    ];
    expect(verdictOf(visit({ thirdParties, findings, beyond: 1 }))).toEqual({
      contact: 'answered',
      named: ['Answered'],
      others: 0,
      unnamed: 0,
      rest: { pending: 1, tried: 1, traced: 1, unnamed: 2, beyond: true },
    });
  });

  test('does not say that nothing left while a host without a name answered', () => {
    const thirdParties = [host('a.test', 'Tried', tried), host('b.test', null)];
    expect(verdictOf(visit({ thirdParties }))).toMatchObject({
      contact: 'answered',
      named: [],
      unnamed: 1,
      rest: { ...noRest, tried: 1 },
    });
  });

  test('one answer is enough, however many hosts of a company were blocked', () => {
    const thirdParties = [host('a.test', 'A', tried), host('b.test', 'A', { requests: 9, tried: 8 })];
    expect(verdictOf(visit({ thirdParties }))).toMatchObject({ contact: 'answered', named: ['A'] });
  });

  test('knows a company by a request to the site itself', () => {
    expect(verdictOf(visit({ findings: [finding('x', 'X', 'A')] }))).toMatchObject({
      contact: 'answered',
      named: ['A'],
    });
  });

  test.each(Object.entries(states))('counts as many companies as the badge: %s', (_, shown) => {
    if (shown.state !== 'answered' || !shown.view.visit) return;
    const { thirdParties, findings } = shown.view.visit;
    const { named, others, rest } = verdictOf(shown.view.visit);
    const badge = companiesOf({
      thirdParties: new Map(thirdParties.map((one) => [one.host, one])),
      siteCompany: null,
      findings: new Map(findings.map((one) => [one.id, one])),
    });
    expect(named.length + others + rest.pending + rest.tried + rest.traced).toBe(badge.length);
  });
});

test('findings stand in the order of kinds, the surest first', () => {
  const groups = groupsOf([
    finding('a', 'Tags', 'A', { kind: 'tag-manager' }),
    finding('b', 'Ads, guessed', 'B', { certainty: 'inferred' }),
    finding('c', 'Ads, seen', 'C'),
    finding('d', 'Replay', 'D', { kind: 'session-replay' }),
  ]);
  expect(groups.map(({ kind, findings }) => [kind, findings.map(({ name }) => name)])).toEqual([
    ['session-replay', ['Replay']],
    ['advertising', ['Ads, seen', 'Ads, guessed']],
    ['tag-manager', ['Tags']],
  ]);
});

describe('special pages', () => {
  test.each([
    '',
    'chrome://settings/',
    'about:blank',
    'https://chromewebstore.google.com/detail/x',
    'moz-extension://x/',
  ])('yes: %s', (url) => expect(isSpecial(url)).toBe(true));
  test.each(['https://example.com/', 'http://localhost:8080/', 'file:///tmp/a.html', 'https://chrome.google.com/'])(
    'no: %s',
    (url) => expect(isSpecial(url)).toBe(false),
  );
});

describe('a link to an opt-out', () => {
  test('is shown with its host', () => {
    const url = 'https://www.example.com/opt-out';
    expect(optOutHost({ by: 'link', url })).toEqual({ url, host: 'example.com' });
  });
  test.each(['http://example.com/', 'javascript:alert(1)', 'data:text/html,x', 'nonsense'])(
    'never leads to %s',
    (url) => {
      expect(optOutHost({ by: 'link', url })).toBeNull();
    },
  );
  test('is none where only the site can help', () => {
    expect(optOutHost({ by: 'site' })).toBeNull();
    expect(optOutHost(undefined)).toBeNull();
  });
});

test('nothing in what was found stays invisible', () => {
  expect(visible('a\u202Eb\u0000c\u200Bd é 漢 😀')).toBe('a\\u{202e}b\\u{0}c\\u{200b}d é 漢 😀');
});
